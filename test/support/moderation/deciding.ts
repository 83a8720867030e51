import type { Id } from '../../../server/base/id.js'
import type { Decision } from '../../../server/moderation/decisions/decision.js'
import type { Moderator } from '../../../server/moderation/moderator.js'
import { decideSubject, type Deciding } from '../../../server/moderation/decide-subject.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { allowed } from '../../../server/rpc/vouch.js'
import { recordedIn } from '../../../server/events/outbox.js'
import { subjectOwners } from '../../../server/together.js'
import { addDays } from '../../../server/base/instant.js'
import { publishAs } from '../offers/publishing.js'
import { signIn, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'
import { Refusal } from '../../../server/base/refusal.js'

export const network: Moderator = allowed('network', { subject: { network: true } })
export const moderatorOf = (site: Id<'Site'>): Moderator => allowed('moderation', { subject: { site } })

/** Somebody decides, as a command does; lists follow as they do in a process of their own. */
export async function decide(
  { services: { database, clock, onCommitted } }: TestServer,
  by: Moderator,
  decision: Pick<Deciding, 'id' | 'does'> & Partial<Deciding>,
): Promise<Decision> {
  const { decided, notices } = await administer(database, async (tx) => {
    const whole = { reason: 'dangerous', words: '', ...decision } as const
    return {
      decided: await decideSubject({ tx, clock }, { owners: subjectOwners, by }, whole),
      notices: recordedIn(tx),
    }
  })
  onCommitted(notices)
  return decided
}

/** What was refused, or undefined. */
export const reasonOf = (deed: Promise<unknown>): Promise<string | undefined> =>
  deed.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Refusal) return error.reason
      throw error
    },
  )

/** People who signed in now. */
export const peopleAt = (server: TestServer, ...names: readonly string[]): Promise<Person[]> =>
  Promise.all(names.map((name) => signIn(server, { email: `${name}@exemple.fr`, firstName: name })))

/** The same, each with an offer that has stood for a week: what they report counts. */
export async function neighboursAt(server: TestServer, ...names: readonly string[]): Promise<Person[]> {
  const people = await peopleAt(server, ...names)
  for (const person of people) await publishAs(person, { draft: { title: 'Escabeau' } })
  await server.services.database.writer
    .updateTable('offer')
    .set({ published_at: addDays(server.clock.now(), -7) })
    .where('title', '=', 'Escabeau')
    .execute()
  return people
}
