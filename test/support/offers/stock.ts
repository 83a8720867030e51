import type { Engine } from '../../../server/database/columns.js'
import type { InputOf, OutputOf } from '../../../widgets/shared/wire.js'
import { holder, openTwo } from '../roles/two-members.js'
import type { Person } from '../session.js'

export type Added = OutputOf<'stock.add'>

export const place = 'maison-des-marais'

/** The house of Lomme with two who keep its stock, and one who keeps that of another member. */
export async function openStock(engine: Engine) {
  const town = await openTwo(engine)
  const { server, here, there } = town
  const paul = await holder(server, 'staff', { ...here, firstName: 'Paul' })
  const ines = await holder(server, 'manager', { ...here, firstName: 'Inès' })
  const other = await holder(server, 'staff', there)
  // Built beside the server, which looks for what others have done a few times a second.
  server.services.onCommitted([{ type: 'territories.changed' }])
  return { ...town, paul, ines, other, member: here.member, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

type Wish = Partial<Omit<InputOf<'stock.add'>, 'member'>>

export async function addAs(person: Person, member: string, wish: Wish = {}): Promise<Added> {
  const input = { member, title: 'Crêpière', place, photos: [], language: 'fr' as const, ...wish }
  const { output, reason } = await person.act('stock.add', input)
  if (!output) throw new Error(reason)
  return output
}

export async function listAs(person: Person, input: InputOf<'stock.list'>): Promise<OutputOf<'stock.list'>> {
  const { output, reason } = await person.ask('stock.list', input)
  if (!output) throw new Error(reason)
  return output
}
