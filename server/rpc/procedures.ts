import { initTRPC, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { canonicalJson } from '../base/canonical.js'
import { never, type Instant } from '../base/instant.js'
import { Refusal, type ErrorKind, type Reason, type RefusalDetail } from '../base/refusal.js'
import { isOutage, isUnstorableText } from '../database/dialect.js'
import type { Topic } from '../events/event.js'
import type { Allowed, Work } from './actor.js'
import { inTransaction } from './in-transaction.js'
import { aboutFile } from './carried-file.js'
import type { About, Context, MutationContext, QueryContext, StaffContext } from './context.js'
import { throughTheDoor, type ActRules, type Verb } from './door.js'
import {
  anonymous,
  callerAnywhere,
  callerOf,
  staffFor,
  type AtSite,
  type ByRole,
  type Caller,
  type Naming,
} from './identify.js'
import type { Area } from './public-cache.js'

const codes = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<ErrorKind, TRPCError['code']>

/** Without a reason it is a bug, and the browser learns only the request's id. */
export type RefusalAnswer = { reason?: Reason; requestId?: string } & RefusalDetail

function answerTo(error: TRPCError): RefusalAnswer {
  if (error.cause instanceof Refusal) return { reason: error.cause.reason, ...error.cause.detail }
  if (error.code === 'BAD_REQUEST') return { reason: 'invalid-input', fields: fieldsOf(error.cause) }
  return {}
}

function fieldsOf(cause: unknown): string[] {
  if (typeof cause !== 'object' || cause === null || !('issues' in cause) || !Array.isArray(cause.issues)) return []
  const fields = cause.issues.map((issue: { path?: { key?: unknown }[] }) => issue.path?.[0]?.key)
  return [...new Set(fields)].filter((field) => typeof field === 'string')
}

/**
 * `page`: on our own or a declared page; `person`: signed in there; `may`: by a role, on our own pages. `any-page`: an act whose
 * page is not declared yet, because it is what declares it: the verb itself judges the origin.
 */
export type By = 'anybody' | 'page' | 'any-page' | 'person' | ByRole<Work>

type Called<Who extends By> = Context & { readonly by: Who }

const t = initTRPC
  .context<Context>()
  .meta<{ readonly by: By }>()
  .create({
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

export const statusOf = (refusal: Refusal): number => getHTTPStatusCodeFromError(refused(refusal))

type Freshness = {
  /** Maximum age in a browser's cache. */
  readonly staleSeconds: number
  readonly shows: readonly Topic[]
}

export function publicQuery({ by, staleSeconds, shows }: Freshness & { readonly by: 'anybody' }) {
  return procedure.meta({ by }).use(async ({ ctx, path, getRawInput, next }) => {
    let until: Instant = never
    const keepUntil = (moment: Instant) => {
      if (moment < until) until = moment
    }
    const areas = new Set<Area>()
    const within = (...some: readonly Area[]) => {
      for (const area of some) areas.add(area)
    }
    const works: (() => void)[] = []
    const eachTime = (work: () => void) => void works.push(work)
    const onUse = () => works.forEach((work) => work())
    const mark = ctx.cache.mark()
    const asked: QueryContext = { ...ctx, keepUntil, within, eachTime }
    const result = await next({ ctx: asked })
    if (!result.ok) return result
    const { shelf } = ctx
    shelf.staleSeconds = Math.min(shelf.staleSeconds, staleSeconds)
    if (until < shelf.until) shelf.until = until
    const key = keptUnder(path, await getRawInput())
    const body = JSON.stringify({ result: { data: result.data } })
    ctx.cache.keep(key, body, { shows, areas: [...areas], staleSeconds, until, mark, onUse })
    onUse()
    return result
  })
}

export function keptUnder(path: string, input: unknown): string {
  return `${path} ${canonicalJson(input)}`
}

/** By POST, so that no personal input is in an address; never cached. */
export function privateQuery<const Who extends Exclude<By, 'page' | 'any-page'>>({ by }: { readonly by: Who }) {
  return kept(by)
}

export function act<const Who extends Exclude<By, 'anybody'>>({ by }: { readonly by: Who }) {
  return kept(by)
}

function kept<Who extends By>(by: Who) {
  return procedure.meta({ by }).use(({ ctx, next }) => {
    ctx.shelf.isPublic = false
    const called: Called<Who> = { ...ctx, by }
    return next({ ctx: called })
  })
}

/** The declared `by` is part of the type, so a resolver fits only a procedure that declares the same. */
type Call<Who extends By, In> = { readonly ctx: Called<Who>; readonly input: In }

export function door<In extends AtSite, Out>(
  name: string,
  rules: ActRules,
  run: (ctx: MutationContext, input: In) => Promise<Out>,
) {
  const verb = { run: (ctx: MutationContext, _who: undefined, input: In) => run(ctx, input) }
  return ({ ctx, input }: Call<'page', In>): Promise<Out> =>
    throughTheDoor(ctx, { name, rules, input, verb, identify: anonymous })
}

/** Only for what lets a page in: limits count by address, and the input is a secret that our own pages gave. */
export function anyPageDoor<In extends AtSite, Out>(
  name: string,
  rules: ActRules,
  run: (ctx: MutationContext, input: In) => Promise<Out>,
) {
  const verb = { run: (ctx: MutationContext, _who: undefined, input: In) => run(ctx, input) }
  return ({ ctx, input }: Call<'any-page', In>): Promise<Out> =>
    throughTheDoor(ctx, { name, rules, input, verb, identify: anonymous, fromAnyPage: true })
}

/** Also for who opened a shared screen by digits. */
type OnScreens = { readonly onScreens?: true }

export function signedDoor<In extends AtSite, Out>(
  name: string,
  { early, onScreens, ...rules }: ActRules & OnScreens & Pick<Verb<Caller, In, Out>, 'early'>,
  run: Verb<Caller, In, Out>['run'],
) {
  const verb = { run, ...(early && { early }) }
  return ({ ctx, input }: Call<'person', In>): Promise<Out> =>
    throughTheDoor(ctx, { name, rules, input, verb, identify: onScreens ? callerAnywhere : callerOf })
}

/** A verb whose only answer is that it is done. */
export function done<Given extends unknown[]>(run: (...given: Given) => Promise<unknown>) {
  return async (...given: Given): Promise<Record<string, never>> => {
    await run(...given)
    return {}
  }
}

/** Each act is written down: by whom and in which role, with the thing that `run` says it was about. */
export function staffDoor<What extends Work, In extends Naming, Out>(
  name: string,
  rules: ActRules,
  run: (ctx: StaffContext, who: Allowed<What>, input: In) => Promise<Out>,
) {
  const noted: Verb<Allowed<What>, In, Out>['run'] = async (ctx, who, input) => {
    const about: About[] = []
    const answer = await run({ ...ctx, about: (thing) => void about.push(thing) }, who, input)
    await ctx.noteStaffAct(ctx.tx, who, { name, about, now: ctx.clock.now() })
    return answer
  }
  const unnoted: typeof noted = (ctx, who, input) => run({ ...ctx, about: () => {} }, who, input)
  return ({ ctx, input }: Call<ByRole<What>, In>): Promise<Out> => {
    const verb = { run: ctx.by.unnoted ? unnoted : noted }
    return throughTheDoor(ctx, { name, rules, input, verb, identify: () => staffFor(ctx, ctx.by, input) })
  }
}

/**
 * What carries something away is written down before it is given, by whom and with what they chose; nothing is spent, as
 * nothing is done.
 */
export function staffFile<What extends Work, In extends Naming, Out extends object>(
  name: string,
  ask: (ctx: Context, allowed: Allowed<What>, input: In) => Promise<Out>,
) {
  return async ({ ctx, input }: Call<ByRole<What>, In>): Promise<Out> => {
    const { who, signed: by, stillAs } = await staffFor(ctx, ctx.by, input)
    const file = await ask(ctx, who, input)
    const about = isCsv(file) ? [aboutFile(file, input)] : []
    await inTransaction(ctx.database, async (tx) => {
      if (by) await ctx.holdSpeaker(tx, by.speaker)
      const present = stillAs ? await stillAs(tx) : who
      await ctx.noteStaffAct(tx, present, { name, about, now: ctx.clock.now() })
    })
    return file
  }
}

const isCsv = (file: object): file is { readonly name: string; readonly csv: string } =>
  'name' in file && typeof file.name === 'string' && 'csv' in file && typeof file.csv === 'string'

export function signed<In extends AtSite, Out>(
  ask: (ctx: Context, caller: Caller, input: In) => Promise<Out>,
  { onScreens }: OnScreens = {},
) {
  const identify = onScreens ? callerAnywhere : callerOf
  return async ({ ctx, input }: Call<'person', In>): Promise<Out> => ask(ctx, (await identify(ctx, input)).who, input)
}

export function forStaff<What extends Work, In extends Naming, Out>(
  ask: (ctx: Context, allowed: Allowed<What>, input: In) => Promise<Out>,
) {
  return async ({ ctx, input }: Call<ByRole<What>, In>): Promise<Out> =>
    ask(ctx, (await staffFor(ctx, ctx.by, input)).who, input)
}
