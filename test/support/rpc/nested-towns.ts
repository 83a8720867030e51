import { sql } from 'kysely'
import { insertAccount } from '../../../server/accounts/index.js'
import { newId, toId, type Id } from '../../../server/base/id.js'
import { Refusal } from '../../../server/base/refusal.js'
import type { Clock } from '../../../server/base/clock.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import type { Tx } from '../../../server/database/tables.js'
import { admitMember, membersById, placesById, type Place } from '../../../server/members/index.js'
import type { Member } from '../../../server/members/member.js'
import { publishOffer, saveCategories } from '../../../server/offers/index.js'
import { addRepairer } from '../../../server/repairs/admission/add-repairer.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { createTerritory } from '../../../server/territories/index.js'
import { asPerson } from '../acting.js'
import type { Dice } from '../repairs/random-calendars.js'
import { workshopAt } from '../repairs/workshop.js'
import { drillDraft } from '../town.js'

export type Doing = { readonly tx: Tx; readonly clock: Clock; readonly dice: Dice }
/** Something that somebody does to something that there is. */
export type Act = (doing: Doing) => Promise<unknown>

/** With a point near which they are placed. */
export const communes = {
  '59355': { latitude: 50.645, longitude: 2.985 },
  '59350': { latitude: 50.632, longitude: 3.06 },
  '59298': { latitude: 50.63, longitude: 3.11 },
  '59512': { latitude: 50.69, longitude: 3.18 },
  '59560': { latitude: 50.55, longitude: 3.03 },
  '59606': { latitude: 50.36, longitude: 3.52 },
} as const
export type Code = keyof typeof communes
export const codes: readonly Code[] = ['59355', '59350', '59298', '59512', '59560', '59606']

export const towns = {
  lomme: { communes: ['59355'] },
  // With Lomme and Hellemmes, which are parts of it.
  lille: { communes: ['59350'] },
  metropole: { intercommunalities: ['200093201'] },
  roubaix: { communes: ['59512', '59599'] },
  valenciennes: { communes: ['59606'] },
} as const

let count = 0
export const nextCount = () => (count += 1)
export const fresh = (beginning: string) => `${beginning}-${nextCount()}`

export const placeIn = (code: Code, dice: Dice) => {
  const slug = fresh('place')
  const { latitude, longitude } = communes[code]
  const off = () => (dice.next() - 0.5) / 100
  return {
    slug,
    name: `Lieu ${slug}`,
    communeCode: code,
    point: { latitude: latitude + off(), longitude: longitude + off() },
    precision: 'address' as const,
    hours: 'Mo-Fr 09:00-18:00',
  }
}

type Known = 'account' | 'member' | 'place' | 'offer' | 'repairer'

export async function someId({ tx, dice }: Doing, table: Known): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} order by id`.execute(tx)
  return dice.one(rows).id
}

export const dayIn = ({ clock }: Doing, days: number) => addToDay(dayOf(clock.now(), paris), days)

export async function somePlace(doing: Doing): Promise<Place> {
  const id = toId<'Place'>(await someId(doing, 'place'))
  const place = (await placesById(doing.tx, [id])).get(id)
  if (!place) throw new Error('it was there')
  return place
}

export async function someMember(doing: Doing): Promise<Member> {
  const id = toId<'Member'>(await someId(doing, 'member'))
  const member = (await membersById(doing.tx, [id])).get(id)
  if (!member) throw new Error('it was there')
  return member
}

export async function person({ tx, clock, dice }: Doing, code = dice.one(codes)): Promise<Id<'Account'>> {
  const id: Id<'Account'> = newId()
  await insertAccount(tx, { id, firstName: 'Nadia', communeCode: code, away: false, createdAt: clock.now() })
  return id
}

export async function admit(doing: Doing, types: readonly ('workshop' | 'itinerant')[]): Promise<void> {
  const { dice } = doing
  const goes = types.includes('itinerant')
  const byRadius = dice.is(0.5)
  await addRepairer(doing, {
    ...workshopAt(await somePlace(doing)),
    slug: fresh('atelier'),
    types,
    ...(goes && byRadius && { reachMetres: dice.one([8_000, 60_000]) }),
    ...(goes && !byRadius && { communes: [dice.one(codes)] }),
  })
}

export function categories(doing: Pick<Doing, 'tx' | 'clock'>, name: string): Promise<void> {
  return saveCategories(doing, [
    { id: 'tools', parentId: null, name: { fr: 'Outils', en: 'Tools' }, pictogram: 'tools' },
    { id: 'power-tools', parentId: 'tools', name: { fr: name, en: name }, pictogram: 'drill' },
  ])
}

/** Five towns, some of which lie in others, each with its site; in them people, members, offers and repairers. */
export async function buildNestedTowns(database: Database, { clock, dice }: Omit<Doing, 'tx'>): Promise<void> {
  await administer(database, async (tx) => {
    const doing = { tx, clock, dice }
    await categories(doing, 'Outillage')
    for (const code of codes) {
      const slug = fresh('membre')
      const { member } = await admitMember(doing, {
        slug,
        name: `Membre ${slug}`,
        kind: 'social-centre',
        places: [placeIn(code, dice)],
      })
      await publishOffer(doing, asPerson(await person(doing, code)), drillDraft)
      const [slugOfTown, ground] = Object.entries(towns)[codes.indexOf(code)] ?? []
      if (!slugOfTown || !ground) continue
      const territory = await createTerritory(doing, { slug: slugOfTown, name: slugOfTown, ...ground })
      await createSite(doing, {
        slug: slugOfTown,
        name: slugOfTown,
        memberId: member.id,
        territoryId: territory.id,
        origins: [],
        elements: ['offer-board', 'repair-booking', 'member-map'],
      })
    }
    for (const types of [['workshop'], ['itinerant'], ['itinerant'], ['itinerant']] as const) await admit(doing, types)
  })
}

/** What somebody does may be refused: somebody else was first, an appointment is too near. */
export async function unlessRefused(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
