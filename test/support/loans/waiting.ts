import { toId } from '../../../server/base/id.js'
import type { InputOf, OutputOf } from '../../../widgets/shared/wire.js'
import { site } from '../offers/publishing.js'
import type { Person } from '../session.js'
import type { LendingTown } from './asking.js'

type Wish = Partial<InputOf<'loans.wait'>>
export type Waiting = OutputOf<'loans.waits'>['items'][number]

/** How many wait longer, or why not. */
export async function wait(person: Person, offer: string, wish: Wish = {}): Promise<number | string | undefined> {
  const { output, reason } = await person.act('loans.wait', { offer, site, locale: 'fr' as const, ...wish })
  return output?.before ?? reason
}

export async function waitsOf(person: Person): Promise<readonly Waiting[]> {
  return (await person.ask('loans.waits', { site })).output?.items ?? []
}

/** What is held for this person. */
export const heldFor = async (person: Person): Promise<string | undefined> => (await waitsOf(person))[0]?.held?.until

export async function leave(person: Person): Promise<void> {
  const [first] = await waitsOf(person)
  if (first) await person.act('loans.leaveWait', { waitId: first.id, site })
}

/** What happened to those who wait, in its order: `begun`, `held 1`… */
export async function waitEvents({ services }: LendingTown, offer: string, person: Person): Promise<string[]> {
  const rows = await services.database.reader
    .selectFrom('outbox_event')
    .select(['type', 'payload'])
    .where('subject', 'like', 'wait:%')
    .orderBy('seq')
    .execute()
  return rows
    .filter(({ payload }) => payload.includes(`"${offer}"`) && payload.includes(`"${person.accountId}"`))
    .map(({ type }) => type.replace('wait.', ''))
}

/** Days that are held for somebody who waited. */
export async function waitedRows({ services }: LendingTown, offer: string): Promise<number[]> {
  const rows = await services.database.reader
    .selectFrom('offer_day')
    .innerJoin('offer_copy', 'offer_copy.id', 'offer_day.copy_id')
    .select('offer_day.day')
    .where('offer_copy.offer_id', '=', toId<'Offer'>(offer))
    .where('held_as', '=', 'waited')
    .orderBy('offer_day.day')
    .execute()
  return rows.map(({ day }) => Number(day.slice(8)))
}
