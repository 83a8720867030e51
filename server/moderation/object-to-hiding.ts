import { newId, toId } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import { record } from '../events/outbox.js'
import type { Context, MutationContext } from '../rpc/context.js'
import type { Hiding, Objection } from './hiding.js'
import { findHiding } from './hiding.store.js'
import { isObjectionSecret } from './links.js'
import { insertObjection } from './objection.store.js'
import { factsOf } from './subject.js'

type Proved = { readonly hidingId: string; readonly secret: string }

type Proving = Pick<Context, 'clock' | 'hmac'>

/** Refuses before any query who has no secret of it, so that nobody learns what is hidden. */
export async function getContested(db: Db, { clock, hmac }: Proving, { hidingId, secret }: Proved): Promise<Hiding> {
  const id = toId<'Hiding'>(hidingId)
  const hiding = isObjectionSecret(id, { hmac, secret, now: clock.now() }) ? await findHiding(db, id) : undefined
  if (!hiding) throw new Refusal('subject-gone')
  return hiding
}

/** Once for each hiding (Regulation (EU) 2022/2065, articles 17 and 20). */
export async function objectToHiding(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hmac'>,
  { words, ...proved }: Proved & { readonly words: string },
): Promise<Objection> {
  const { tx, clock } = ctx
  const now = clock.now()
  const hiding = await getContested(tx, ctx, proved)
  if (hiding.liftedAt !== undefined) throw new Refusal('hiding-over')
  const objection: Objection = { id: newId(), hidingId: hiding.id, words, createdAt: now }
  await insertObjection(tx, objection)
  const facts = factsOf(hiding.subject)
  await record(tx, now, { type: 'subject.contested', ...facts, objectionId: objection.id })
  return objection
}
