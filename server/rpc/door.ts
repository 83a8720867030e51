import { createHash } from 'node:crypto'
import { canonicalJson } from '../base/canonical.js'
import { ownJson } from '../base/json.js'
import { Refusal } from '../base/refusal.js'
import type { Engine } from '../database/columns.js'
import { mostTogether } from '../database/shared-commit.js'
import type { Tx } from '../database/tables.js'
import { recordedIn } from '../events/outbox.js'
import { countActs, isKnownKey, keepAnswer, takeKey, type Counted } from './act.store.js'
import { inTransaction } from './in-transaction.js'
import { countedAs } from './actor.js'
import type { Context, MutationContext } from './context.js'
import { letPageIn, type AtSite, type Identified } from './identify.js'
import { Semaphore } from './semaphore.js'

/** Limits count by account, or by address without one. Their figures follow those of comparable public services. */
export type ActRules = {
  readonly perHour?: number
  readonly perDay: number
  /** The answer holds a secret, so it is not stored: a repeat runs the verb again, which ends the former secret. */
  readonly secret?: boolean
}

type Act<Who, In, Out> = {
  readonly name: string
  readonly rules: ActRules
  readonly input: In
  identify(ctx: Context, input: In): Promise<Identified<Who>>
  /** The page need not be declared: only what declares it, by a secret that it brings. */
  readonly fromAnyPage?: true
  readonly verb: Verb<Who, In, Out>
}

export type Verb<Who, In, Out> = {
  run(ctx: MutationContext, who: Who, input: In): Promise<Out>
  /** Refuses from a read outside of the transaction, without queueing, what `run` would refuse after its wait. */
  early?(ctx: Context, who: Who, input: In): Promise<void>
}

const hourMs = 3_600_000

/** Two fewer than PostgreSQL's connections, left for reads. On SQLite as many as share a flush. */
const actsAtOnce: Readonly<Record<Engine, number>> = { postgres: 8, sqlite: mostTogether }
const semaphores = new WeakMap<Context['database'], Semaphore>()

/** NUL as JSON escapes it; the same six characters typed by a person have a doubled backslash. */
const holdsNul = /(?<!\\)(?:\\\\)*\\u0000/

/** The only place where a mutation's transaction begins. Inside, only the database is awaited. */
export function throughTheDoor<Who, In extends AtSite, Out>(ctx: Context, act: Act<Who, In, Out>): Promise<Out> {
  const semaphore = semaphores.get(ctx.database) ?? new Semaphore(actsAtOnce[ctx.database.engine])
  semaphores.set(ctx.database, semaphore)
  return semaphore.run(() => goThrough(ctx, act))
}

async function goThrough<Who, In extends AtSite, Out>(ctx: Context, act: Act<Who, In, Out>): Promise<Out> {
  const { name, rules, input, verb, fromAnyPage } = act
  const key = ctx.idempotencyKey
  if (!key || !/^[\w-]{16,64}$/.test(key)) throw new Refusal('invalid-input', { fields: ['Idempotency-Key'] })
  if (!fromAnyPage) await letPageIn(ctx, input.site)
  const { who, signed, stillAs } = await act.identify(ctx, input)

  const meant = canonicalJson(input)
  // PostgreSQL cannot store a NUL; SQLite would.
  if (holdsNul.test(meant)) throw new Refusal('invalid-input')
  // Includes the account: with another person's key nobody gets that person's answer.
  const inputHash = createHash('sha256')
    .update(`${name}\n${signed?.actor.by ?? ''}\n${meant}`)
    .digest('base64url')
  const limits = limitsOf(act, ctx.hashOf(signed ? countedAs(signed.actor) : ctx.address))
  const sent = `${key} ${inputHash}`
  const { db: _reader, database: _connections, ...forVerbs } = ctx

  const run = async (tx: Tx): Promise<Out> => {
    const now = ctx.clock.now()
    const before = await takeKey(tx, { key, procedure: name, inputHash }, now)
    if (before && (before.procedure !== name || before.inputHash !== inputHash)) throw new Refusal('key-reused')
    // It was stored by this verb for this key and input, so its type is right.
    if (before?.answer != null) return ownJson<Out>(before.answer)
    // Only before a new act: a browser whose connection broke repeats the request by itself, with the same proof.
    if (signed) {
      await ctx.spendProof(tx, signed.spent, sent)
      await ctx.holdSpeaker(tx, signed.speaker)
    }
    const tooMany = await countAgainst(tx, ctx, limits)
    if (tooMany) throw tooMany
    const present = stillAs ? await stillAs(tx) : who
    const answer = await verb.run({ ...forVerbs, tx }, present, input)
    // Always written: after a failed statement PostgreSQL rolls back but reports a successful commit, unless another
    // statement follows.
    await keepAnswer(tx, key, rules.secret ? null : JSON.stringify(answer))
    return answer
  }

  try {
    await refuseEarly(ctx, key, () => verb.early?.(ctx, who, input))
    const { answer, notices } = await inTransaction(
      ctx.database,
      async (tx) => ({ answer: await run(tx), notices: recordedIn(tx) }),
      (met) => ctx.logger.warn({ ...met, requestId: ctx.requestId }, 'transaction retried'),
    )
    ctx.onCommitted(notices)
    return answer
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // The refusal rolled back both: the note that the proof was spent, and the count.
    const tooMany = await inTransaction(ctx.database, async (tx) => {
      if (signed) await ctx.tieProof(tx, signed.spent, sent)
      return ['too-many', 'unavailable'].includes(error.kind) ? undefined : countAgainst(tx, ctx, limits)
    })
    throw tooMany ?? error
  }
}

/** A repeat of an act already done gets its answer, since that act may itself be the reason to refuse now. */
async function refuseEarly(ctx: Context, key: string, early: () => Promise<void> | undefined): Promise<void> {
  try {
    await early()
  } catch (error) {
    if (!(error instanceof Refusal) || !(await isKnownKey(ctx.db, key))) throw error
  }
}

type Limit = Counted & { readonly most: number }

function limitsOf({ name, rules }: { name: string; rules: ActRules }, who: string): Limit[] {
  const { perHour, perDay } = rules
  return [
    ...(perHour === undefined ? [] : [{ most: perHour, windowMs: hourMs, act: `${name} hour`, who }]),
    { most: perDay, windowMs: 24 * hourMs, act: `${name} day`, who },
  ]
}

/** Counts one more; returns the refusal when that is too many. */
async function countAgainst(
  tx: Tx,
  { clock }: Pick<Context, 'clock'>,
  limits: readonly Limit[],
): Promise<Refusal | undefined> {
  const over = (await countActs(tx, limits, clock.now())).find(({ count, most }) => count > most)
  return over && new Refusal('too-many-requests', { retryAfterSeconds: over.secondsLeft })
}
