import { createHash } from 'node:crypto'
import { canonicalJson } from '../base/canonical.js'
import { ownJson } from '../base/json.js'
import { Refusal } from '../base/refusal.js'
import type { Engine } from '../database/columns.js'
import { mostTogether } from '../database/shared-commit.js'
import type { Tx } from '../database/tables.js'
import { recordedIn } from '../events/outbox.js'
import { countActs, isKnownKey, keepAnswer, takeKey } from './act.store.js'
import { inTransaction } from './administer.js'
import { countedAs } from './actor.js'
import type { Context, MutationContext } from './context.js'
import { letPageIn, type AtSite, type Identified } from './identify.js'
import { Semaphore } from './semaphore.js'

/** What an act asks for besides its input. Figures: anchors for towns' services, counted by address. */
export type ActRules = {
  readonly perHour?: number
  readonly perDay: number
  /** The answer carries a secret: it is never kept; a repeat runs the verb again, which ends the secret made before. */
  readonly secret?: boolean
}

export type Act<Who, In, Out> = {
  readonly name: string
  readonly rules: ActRules
  readonly input: In
  /** Whom the verb is done by, or a refusal. */
  identify(ctx: Context, input: In): Promise<Identified<Who>>
  readonly verb: Verb<Who, In, Out>
}

export type Verb<Who, In, Out> = {
  run(ctx: MutationContext, who: Who, input: In): Promise<Out>
  /** Refuses by a look from outside, which waits for nobody, what the verb would refuse after waiting for everybody. */
  early?(ctx: Context, who: Who, input: In): Promise<void>
}

const hourMs = 3_600_000

/** Two fewer than PostgreSQL's connections: reads need some too. On SQLite, as many as share one flush. */
const actsAtOnce: Readonly<Record<Engine, number>> = { postgres: 8, sqlite: mostTogether }
const semaphores = new WeakMap<Context['database'], Semaphore>()

/** As JSON writes it, and not the six characters that somebody typed, whose backslash is doubled. */
const holdsNul = /(?<!\\)(?:\\\\)*\\u0000/

/**
 * The only place where a mutation's transaction begins: limits, key, verb, kept answer, commit. Inside, nothing is awaited
 * but the database.
 */
export function throughTheDoor<Who, In extends AtSite, Out>(ctx: Context, act: Act<Who, In, Out>): Promise<Out> {
  const semaphore = semaphores.get(ctx.database) ?? new Semaphore(actsAtOnce[ctx.database.engine])
  semaphores.set(ctx.database, semaphore)
  return semaphore.run(() => goThrough(ctx, act))
}

async function goThrough<Who, In extends AtSite, Out>(ctx: Context, act: Act<Who, In, Out>): Promise<Out> {
  const { name, rules, input, verb } = act
  const key = ctx.idempotencyKey
  if (!key || !/^[\w-]{16,64}$/.test(key)) throw new Refusal('invalid-input', { fields: ['Idempotency-Key'] })
  await letPageIn(ctx, input.site)
  const { who, signed } = await act.identify(ctx, input)

  const meant = canonicalJson(input)
  // SQLite would keep a NUL that PostgreSQL cannot.
  if (holdsNul.test(meant)) throw new Refusal('invalid-input')
  // Somebody else's key brings somebody else's answer to nobody.
  const inputHash = createHash('sha256')
    .update(`${name}\n${signed?.actor.by ?? ''}\n${meant}`)
    .digest('base64url')
  const counted = ctx.hashOf(signed ? countedAs(signed.actor) : ctx.address)
  const sent = `${key} ${inputHash}`
  const { db: _reader, database: _connections, ...forVerbs } = ctx

  const run = async (tx: Tx): Promise<Out> => {
    const now = ctx.clock.now()
    const before = await takeKey(tx, { key, procedure: name, inputHash }, now)
    if (before && (before.procedure !== name || before.inputHash !== inputHash)) throw new Refusal('key-reused')
    // Only this verb's own answer was kept under this key and input, so it has its shape.
    if (before?.answer != null) return ownJson<Out>(before.answer)
    // Only for what is about to be done: a browser whose connection broke sends the same again by itself, proof and all.
    if (signed) await ctx.spendProof(tx, signed.spent, sent)
    await refuseTooMany(tx, { ctx, name, rules, who: counted })
    const answer = await verb.run({ ...forVerbs, tx }, who, input)
    // Written in any case: PostgreSQL undoes a transaction in which a question failed, and calls that a commit unless
    // it is asked something more.
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
    // What is refused is undone, and with it the note that the proof was spent.
    if (signed && error instanceof Refusal)
      await inTransaction(ctx.database, (tx) => ctx.tieProof(tx, signed.spent, sent))
    throw error
  }
}

/** But not whoever comes again for an answer that was given: what they have may be the reason. */
async function refuseEarly(ctx: Context, key: string, early: () => Promise<void> | undefined): Promise<void> {
  try {
    await early()
  } catch (error) {
    if (!(error instanceof Refusal) || !(await isKnownKey(ctx.db, key))) throw error
  }
}

async function refuseTooMany(
  tx: Tx,
  { ctx, name, rules, who }: { ctx: Context; name: string; rules: ActRules; who: string },
): Promise<void> {
  const { perHour, perDay } = rules
  const windows = [
    ...(perHour === undefined ? [] : [{ most: perHour, windowMs: hourMs, act: `${name} hour`, who }]),
    { most: perDay, windowMs: 24 * hourMs, act: `${name} day`, who },
  ]
  for (const { count, most, secondsLeft } of await countActs(tx, windows, ctx.clock.now())) {
    if (count > most) throw new Refusal('too-many-requests', { retryAfterSeconds: secondsLeft })
  }
}
