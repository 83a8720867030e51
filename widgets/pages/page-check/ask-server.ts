import type { Placed } from './placed.js'

/** Written by the build: by tag, what it asks first and the attributes that make the question. */
declare const QUESTIONS: {
  readonly [tag: string]: { readonly question?: string; readonly attributes?: readonly string[] } | undefined
}
declare const VERSION: string

/** The one that this server delivers. */
export const version = VERSION

export const server = new URL(import.meta.url).origin

export type Answer =
  | { readonly kind: 'given'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly reason: string; readonly fields: readonly string[] }
  /** It answered with something else, or nothing came: then there is no status. */
  | { readonly kind: 'none'; readonly status?: number }

type SiteAnswer = { readonly opening: Answer; readonly standing: Answer }

export type Answers = {
  readonly sites: ReadonlyMap<string, SiteAnswer>
  /** By element, the answer to its own first question. */
  readonly first: ReadonlyMap<Placed, Answer>
  /** Where no element names a site. */
  readonly whetherUp: Answer | undefined
  readonly longestMs: number
}

/** Asks again what the elements ask, and whether pages of this origin may act. */
export async function askServer(placed: readonly Placed[]): Promise<Answers> {
  const began = performance.now()
  const named = placed.filter(({ name, site }) => name !== undefined && site !== '')
  const slugs = [...new Set(named.map(({ site }) => site))]
  const [sites, first, whetherUp] = await Promise.all([
    Promise.all(slugs.map(async (site) => [site, await askSite(site)] as const)),
    Promise.all(named.map(async (each) => [each, await askFirst(each)] as const)),
    slugs.length > 0 ? undefined : ask('sites.open', { site: 'none' }),
  ])
  return { sites: new Map(sites), first: new Map(first), whetherUp, longestMs: performance.now() - began }
}

async function askSite(site: string): Promise<SiteAnswer> {
  const [opening, standing] = await Promise.all([ask('sites.open', { site }), post('sites.standing', { site })])
  return { opening, standing }
}

async function askFirst({ tag, site, element }: Placed): Promise<Answer> {
  const { question = 'sites.open', attributes = ['site'] } = QUESTIONS[tag] ?? {}
  const said = attributes.map((name) => [name, name === 'site' ? site : element.getAttribute(name)] as const)
  return ask(question, Object.fromEntries(said.filter(([, value]) => value)))
}

const ask = (path: string, input: object): Promise<Answer> =>
  // An author who has just mended something does not want the former answer.
  exchange(`${path}?input=${encodeURIComponent(JSON.stringify(input))}`, { cache: 'no-cache' })

const post = (path: string, input: object): Promise<Answer> =>
  exchange(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) })

async function exchange(address: string, init: RequestInit): Promise<Answer> {
  let status: number | undefined
  try {
    const within = AbortSignal.timeout(10_000)
    const response = await fetch(`${server}/trpc/${address}`, { ...init, credentials: 'omit', signal: within })
    status = response.status
    return read(await response.json(), status)
  } catch {
    return { kind: 'none', ...(status !== undefined && { status }) }
  }
}

function read(answer: unknown, status: number): Answer {
  const body = at(at(answer, 'result'), 'data')
  if (body !== undefined) return { kind: 'given', body }
  const refusal = at(at(answer, 'error'), 'data')
  const [reason, fields] = [at(refusal, 'reason'), at(refusal, 'fields')]
  return typeof reason === 'string' ? { kind: 'refused', reason, fields: textsIn(fields) } : { kind: 'none', status }
}

/** Reads from an answer what stands there under that name. */
export const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
