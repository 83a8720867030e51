import type { Engine } from '../../../server/database/columns.js'
import { toId } from '../../../server/base/id.js'
import { passTime } from '../../../server/pass-time.js'
import type { InputOf, OutputOf } from '../../../widgets/shared/wire.js'
import { openPublishing, publishAs, site, type DraftWish, type PublishingTown } from '../offers/publishing.js'
import { signIn, type Answer, type Person } from '../session.js'

export type Asked = OutputOf<'loans.ask'>
/** `key`: sent again, it is the same act. */
type Keyed = { readonly key?: string }
type Wish = Partial<InputOf<'loans.ask'>> & Keyed
type Said = Omit<InputOf<'loans.answer'>, 'loanId' | 'site'> & Keyed

export type LendingTown = PublishingTown & { readonly giver: Person; readonly lucas: Person }

/** Nadia gives, Lucas asks: on Monday the first of March, at nine in the morning there. */
export async function openLending(
  engine: Engine,
  options: Parameters<typeof openPublishing>[1] = {},
): Promise<LendingTown> {
  const server = await openPublishing(engine, options)
  const giver = await signIn(server, { firstName: 'Nadia' })
  const lucas = await signIn(server, { firstName: 'Lucas' })
  return Object.assign(server, { giver, lucas })
}

/** Two who have nothing to do with anybody of before. */
export const twoPeople = async (server: LendingTown): Promise<Pick<LendingTown, 'giver' | 'lucas'>> => ({
  giver: await signIn(server, { firstName: 'Nadia' }),
  lucas: await signIn(server, { firstName: 'Lucas' }),
})

export const give = (person: Person, draft: Partial<DraftWish> = {}): Promise<string> => publishAs(person, { draft })

export function ask(person: Person, offer: string, { key, ...wish }: Wish = {}): Promise<Answer<Asked>> {
  const said = { firstName: 'Lucas', locale: 'fr' as const, over15: true, rulesVersion: '2027-01', words: 'Bonjour' }
  return person.act('loans.ask', { ...said, offer, site, ...wish }, { ...(key && { key }) })
}

export async function asked(person: Person, offer: string, wish: Wish = {}): Promise<Asked> {
  const { output, reason } = await ask(person, offer, wish)
  if (!output) throw new Error(reason)
  return output
}

export const answer = (person: Person, loanId: string, { key, ...said }: Said): Promise<Answer<Asked>> =>
  person.act('loans.answer', { loanId, site, ...said }, { ...(key && { key }) })

/** How it stands then, or why not. */
export async function said(person: Person, loanId: string, saying: Said): Promise<string | undefined> {
  const { output, reason } = await answer(person, loanId, saying)
  return output?.status ?? reason
}

/** Days of March. */
export const days = (from: number, to: number) => ({ from: dayIn(from), to: dayIn(to) })
export const dayIn = (day: number): string => new Date(Date.UTC(2027, 2, day)).toISOString().slice(0, 10)

export async function mine(person: Person, id: string): Promise<Asked | undefined> {
  const { output } = await person.ask('loans.mine', { site })
  return [...(output?.asked ?? []), ...(output?.given ?? [])].find((loan) => loan.id === id)
}

export async function heldOf({ services }: LendingTown, id: string): Promise<string[]> {
  const rows = await services.database.reader
    .selectFrom('offer_day')
    .select(['day', 'held_as'])
    .where('loan_id', '=', toId<'Loan'>(id))
    .orderBy('day')
    .execute()
  return rows.map((row) => `${Number(row.day.slice(8))} ${row.held_as}`)
}

export async function eventsOf({ services }: LendingTown, id: string): Promise<string[]> {
  const rows = await services.database.reader
    .selectFrom('outbox_event')
    .select('type')
    .where('subject', '=', `loan:${id}`)
    .orderBy('seq')
    .execute()
  return rows.map(({ type }) => type.replace('loan.', ''))
}

/** What its events say of it, each once. */
export async function toldOf({ services }: LendingTown, id: string): Promise<unknown[]> {
  const rows = await services.database.reader
    .selectFrom('outbox_event')
    .select('payload')
    .where('subject', '=', `loan:${id}`)
    .execute()
  return rows.map(({ payload }): unknown => JSON.parse(payload))
}

export async function passTo(server: LendingTown, now: string): Promise<void> {
  server.clock.set(now)
  await passTime({ database: server.services.database, clock: server.clock })
}
