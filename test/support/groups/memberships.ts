import type { Engine } from '../../../server/database/columns.js'
import type { InputOf, OutputOf } from '../../../widgets/shared/wire.js'
import { openStock } from '../offers/stock.js'
import { ours } from '../roles/two-members.js'
import { signIn, type Person } from '../session.js'

export type Noting = Partial<Omit<InputOf<'memberships.note'>, 'member'>>

/** What the house asks for a year: forty euros at most, and ten for who has less. */
export const yearly = {
  name: 'Adhésion',
  amounts: [4_000, 2_000, 1_000, 3_000],
  solidarityCents: 1_000,
  months: 12,
  link: 'https://www.helloasso.com/associations/la-maison/adhesions/2027',
}

/** The house of Lomme, which Inès manages and where Paul keeps the counter; today is Monday 1 March 2027. */
export async function openMembers(engine: Engine) {
  const town = await openStock(engine)
  const { ines, paul, member } = town
  const { output } = await ines.act('memberships.addKind', { member, ...yearly })
  if (!output) throw new Error('the kind was not added')
  const { kindId } = output
  let keeper: Person = paul
  const note = async (wish: Noting = {}) =>
    keeper.act('memberships.note', {
      member,
      kindId,
      cents: 2_000,
      means: 'cash',
      name: 'Rose',
      email: 'rose@exemple.fr',
      locale: 'fr',
      ...wish,
    })
  const noted = async (wish: Noting = {}): Promise<OutputOf<'memberships.note'>> => {
    const { output: done, reason } = await note(wish)
    if (!done) throw new Error(reason)
    return done
  }
  const list = async (asked: Partial<InputOf<'memberships.list'>> = {}) => {
    const { output: told, reason } = await keeper.ask('memberships.list', { member, ...asked })
    if (!told) throw new Error(reason)
    return told
  }
  /** A session lasts two months: Paul signs in again on that day. */
  const later = async (now: string): Promise<Person> => {
    town.server.clock.set(now)
    keeper = await signIn(town.server, { email: paul.email, origin: ours })
    return keeper
  }
  return { ...town, kindId, note, noted, list, later }
}
