import type { CodeRequest } from '../../parts/sign-in/code-request.js'
import type { Draft, Step } from '../booking-steps.js'

/** What waits in this tab while somebody fetches the code from their mail: a telephone may drop the page meanwhile. */
export type Remembered = {
  readonly draft: Omit<Draft, 'photo'>
  /** A photo is never stored: it has to be chosen again. */
  readonly hadPhoto: boolean
  /** Made by the click that asks for the first code. */
  readonly secret: string
  readonly asked?: CodeRequest | undefined
  readonly at: number
}

const mostAgeMs = 24 * 3_600_000

/** Where the browser keeps nothing, it waits in the page. */
const inThisPage = new Map<string, Remembered>()

const placeOf = (site: string) => `coop booking ${site}`

export function recall(site: string): Remembered | undefined {
  const here = inThisPage.get(site) ?? kept((tab) => parsed(tab.getItem(placeOf(site))))
  return here && Date.now() - here.at < mostAgeMs ? here : undefined
}

/** The step to come back to: the code, as long as one that was sent is good. */
export function rememberedStep({ asked }: Pick<Remembered, 'asked'> = {}): Step {
  return asked && Date.now() < asked.askedAt + asked.minutes * 60_000 ? 'code' : 'who'
}

export function remember(site: string, { draft, ...rest }: Pick<Remembered, 'secret' | 'asked'> & { draft: Draft }) {
  const { photo, ...whole } = draft
  const remembered: Remembered = { ...rest, draft: whole, hadPhoto: photo !== undefined, at: Date.now() }
  inThisPage.set(site, remembered)
  kept((tab) => {
    tab.setItem(placeOf(site), JSON.stringify(remembered))
    inThisPage.delete(site)
  })
}

export function forgetBooking(site: string): void {
  inThisPage.delete(site)
  kept((tab) => tab.removeItem(placeOf(site)))
}

/** Whether this tab forgets it with the page. */
export function isInPageOnly(site: string): boolean {
  return inThisPage.has(site)
}

/** What becomes of it in a browser that keeps something for a tab; nothing in one that does not. */
function kept<Out>(act: (tab: Storage) => Out): Out | undefined {
  try {
    return act(sessionStorage)
  } catch (cause) {
    if (!(cause instanceof DOMException || cause instanceof SyntaxError)) throw cause
    return undefined
  }
}

function parsed(text: string | null): Remembered | undefined {
  const found: unknown = JSON.parse(text ?? 'null')
  return isOurs(found) ? found : undefined
}

/** What we wrote ourselves; a page of the same origin may write anything in its place. */
function isOurs(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('secret' in value)) return false
  if (!('hadPhoto' in value)) return false
  const { draft } = value
  return typeof draft === 'object' && draft !== null && 'firstName' in draft && 'words' in draft
}
