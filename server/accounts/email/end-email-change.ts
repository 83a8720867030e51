import { toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { Db, Tx } from '../../database/tables.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import { endLinksOf, findAccountByEmail, lockAccount, saveAccount } from '../account.store.js'
import { refuseElsewhere } from '../own-pages.js'
import { deleteSessionsOf } from '../session.store.js'
import type { EmailChange } from './email-change.js'
import { endEmailChange, findEmailChange, openEmailChange, takeDueEmailChanges } from './email-change.store.js'
import { emailSecretOf } from './email-links.js'
import type { EmailLinkInput, EmailLinkShown } from './email.wire.js'

type Given = Pick<MutationContext, 'tx' | 'clock'>
type Hmac = MutationContext['hmac']

/** The secret is checked before any query, so that nobody learns whether there is one. */
export async function linkedChange(db: Db, hmac: Hmac, { changeId, secret }: EmailLinkInput): Promise<EmailChange> {
  const id = toId<'EmailChange'>(changeId)
  if (!isSame(secret, emailSecretOf(hmac, id))) throw new Refusal('link-over')
  const change = await findEmailChange(db, id)
  if (change?.appliesAt === undefined) throw new Refusal('link-over')
  return change
}

export function showChange({ oldEmail, newEmail, appliesAt, createdAt, ended }: EmailChange): EmailLinkShown {
  const state = ended === undefined ? 'waits' : ended.outcome === 'done' ? 'done' : 'over'
  return { oldEmail, newEmail, state, appliesAt: appliesAt ?? createdAt }
}

/** By the button of the mail to the old address. Twice is once; of one that ended otherwise nobody is told that it is done. */
export async function confirmEmailChange(ctx: Given & { readonly hmac: Hmac }, link: EmailLinkInput): Promise<void> {
  const change = await linkedChange(ctx.tx, ctx.hmac, link)
  if (change.ended === undefined) await applyChange(ctx, change)
  else if (change.ended.outcome !== 'done') throw new Refusal('link-over')
}

/** « Ce n’est pas moi »: whoever asked for it is signed in somewhere, so every session ends with it. */
export async function stopEmailChange(
  { tx, clock, hmac }: Given & { readonly hmac: Hmac },
  link: EmailLinkInput,
): Promise<void> {
  const { id, accountId } = await linkedChange(tx, hmac, link)
  if (!(await endEmailChange(tx, id, { outcome: 'stopped', at: clock.now() }))) return
  await deleteSessionsOf(tx, accountId)
  await endLinksOf(tx, accountId)
}

/** Succeeds too when there is none. */
export async function cancelEmailChange({ tx, clock }: Given, actor: Actor<AccountHolder>): Promise<void> {
  refuseElsewhere(actor)
  const change = await openEmailChange(tx, actor.for.account)
  if (change) await endEmailChange(tx, change.id, { outcome: 'cancelled', at: clock.now() })
}

const mostAtOnce = 50

/** Those that nobody stopped in seven days. */
export async function applyEmailChanges({ tx, clock }: Given): Promise<number> {
  const due = await takeDueEmailChanges(tx, clock.now(), mostAtOnce)
  for (const change of due) await applyChange({ tx, clock }, change)
  return due.length
}

/** Somebody else may have signed in with the address meanwhile: it is theirs then. */
async function applyChange({ tx, clock }: Given, { id, accountId, newEmail }: EmailChange): Promise<void> {
  const now = clock.now()
  const account = await lockAccount(tx, accountId)
  if (!account || (await isTaken(tx, newEmail, accountId))) {
    await endEmailChange(tx, id, { outcome: 'taken', at: now })
    return
  }
  if (!(await endEmailChange(tx, id, { outcome: 'done', at: now }))) return
  await saveAccount(tx, { ...account, email: newEmail })
  await endLinksOf(tx, accountId)
  await record(tx, now, { type: 'email-change.done', changeId: id })
}

async function isTaken(tx: Tx, email: string, but: Id<'Account'>): Promise<boolean> {
  const account = await findAccountByEmail(tx, email)
  return account !== undefined && account.id !== but
}
