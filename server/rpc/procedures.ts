import { initTRPC, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { canonicalJson } from '../base/canonical.js'
import { never, type Instant } from '../base/instant.js'
import { Refusal, type ErrorKind, type Reason, type RefusalDetail } from '../base/refusal.js'
import { isOutage, isUnstorableText } from '../database/dialect.js'
import type { Topic } from '../events/event.js'
import type { Context, MutationContext, QueryContext, Speaker } from './context.js'
import { provenBy, throughTheDoor, type ActRules, type AtSite, type SignedVerb } from './door.js'

const codes = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<ErrorKind, TRPCError['code']>

/** What a refused browser learns. Without a reason it is our fault, and only the request's id is told. */
export type RefusalAnswer = { reason?: Reason; requestId?: string } & RefusalDetail

function answerTo(error: TRPCError): RefusalAnswer {
  if (error.cause instanceof Refusal) return { reason: error.cause.reason, ...error.cause.detail }
  if (error.code === 'BAD_REQUEST') return { reason: 'invalid-input', fields: fieldsOf(error.cause) }
  return {}
}

/** Names of the fields that valibot found wrong. */
function fieldsOf(cause: unknown): string[] {
  if (typeof cause !== 'object' || cause === null || !('issues' in cause) || !Array.isArray(cause.issues)) return []
  const fields = cause.issues.map((issue: { path?: { key?: unknown }[] }) => issue.path?.[0]?.key)
  return [...new Set(fields)].filter((field) => typeof field === 'string')
}

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    const data: RefusalAnswer = { ...answerTo(error), ...(ctx && { requestId: ctx.requestId }) }
    return {
      code: shape.code,
      message: shape.data.code,
      data: { ...data, code: shape.data.code, httpStatus: shape.data.httpStatus },
    }
  },
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

const procedure = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next()
  if (result.ok) return result
  const { cause, code } = result.error
  const said = { err: cause ?? result.error, path, requestId: ctx.requestId }
  if (cause instanceof Refusal) throw refused(cause)
  if (isUnstorableText(cause)) throw refused(new Refusal('invalid-input'))
  if (isOutage(cause)) {
    ctx.logger.error(said, 'the database is out of reach')
    throw refused(new Refusal('try-later', { retryAfterSeconds: 5 }))
  }
  if (code === 'INTERNAL_SERVER_ERROR') ctx.logger.error(said, 'failed')
  return result
})

const refused = (cause: Refusal) => new TRPCError({ code: codes[cause.kind], cause })

/** For what is refused outside of a procedure. */
export const statusOf = (refusal: Refusal): number => getHTTPStatusCodeFromError(refused(refusal))

export type Freshness = {
  /** How old an answer may be in a browser's cache (slots 0, offers 30, communes a day). */
  readonly staleSeconds: number
  readonly shows: readonly Topic[]
}

/** Anybody may ask; the answer is kept in memory until an event touches what it shows, or its own time passes. */
export function publicQuery({ staleSeconds, shows }: Freshness) {
  return procedure.use(async ({ ctx, path, getRawInput, next }) => {
    let until: Instant = never
    const keepUntil = (moment: Instant) => {
      if (moment < until) until = moment
    }
    const mark = ctx.cache.mark(shows)
    const asked: QueryContext = { ...ctx, keepUntil }
    const result = await next({ ctx: asked })
    if (!result.ok) return result
    const { shelf } = ctx
    shelf.staleSeconds = Math.min(shelf.staleSeconds, staleSeconds)
    if (until < shelf.until) shelf.until = until
    const key = keptUnder(path, await getRawInput())
    ctx.cache.keep(key, JSON.stringify({ result: { data: result.data } }), { shows, staleSeconds, until, mark })
    return result
  })
}

/** The name of an answer: the procedure and its canonical input. */
export function keptUnder(path: string, input: unknown): string {
  return `${path} ${canonicalJson(input)}`
}

/** Something done by a person on a page of a declared origin. Nobody's cache holds the answer. */
export const act = procedure.use(({ ctx, next }) => {
  ctx.shelf.isPublic = false
  return next()
})

/** For one pair of eyes: asked by POST so that nothing of it stands in an address, and kept by nobody. */
export const privateQuery = act

/** The resolver of an act: everything that surrounds the verb, which gets the transaction. */
export function door<In extends AtSite, Out>(
  name: string,
  rules: ActRules,
  run: (ctx: MutationContext, input: In) => Promise<Out>,
) {
  return ({ ctx, input }: { ctx: Context; input: In }): Promise<Out> =>
    throughTheDoor(ctx, { name, rules, input, verb: { by: 'anybody', run } })
}

/** The same for an act of somebody who has signed in. `early` may refuse what needs no transaction to be refused. */
export function signedDoor<In extends AtSite, Out>(
  name: string,
  { early, ...rules }: ActRules & Pick<SignedVerb<In, Out>, 'early'>,
  run: (ctx: MutationContext, speaker: Speaker, input: In) => Promise<Out>,
) {
  return ({ ctx, input }: { ctx: Context; input: In }): Promise<Out> =>
    throughTheDoor(ctx, { name, rules, input, verb: { by: 'speaker', run, ...(early && { early }) } })
}

/** The resolver of a question that only who has signed in may ask, about what is theirs. */
export function signed<In extends AtSite, Out>(ask: (ctx: Context, speaker: Speaker, input: In) => Promise<Out>) {
  return async ({ ctx, input }: { ctx: Context; input: In }): Promise<Out> => {
    const { speaker } = await provenBy(ctx, input.site)
    return ask(ctx, speaker, input)
  }
}
