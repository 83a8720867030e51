import type { CodeRequest } from './code-request.js'

/** What lets this tab give a code back. */
export type CodeKept = {
  /** Made by the click that asks for the first code. */
  readonly secret: string
  readonly asked?: CodeRequest | undefined
}

export type Kept<What> = What & CodeKept & { readonly at: number }

/** What waits in this tab while somebody fetches the code from their mail: a telephone may drop the page meanwhile. */
export type TabMemory<What> = {
  recall(): Kept<What> | undefined
  keep(what: What, code: CodeKept): void
  forget(): void
  /** Whether this tab forgets it with the page. */
  readonly isInPageOnly: boolean
}

const mostAgeMs = 24 * 3_600_000

/** Where the browser keeps nothing, it waits in the page. */
const inThisPage = new Map<string, unknown>()

/** A page of the same origin may write anything in the place of what we wrote: `isWhat` tells. */
export function tabMemory<What extends object>(
  placeOf: () => string,
  isWhat: (found: object) => found is What,
): TabMemory<What> {
  const isOurs = (found: unknown): found is Kept<What> =>
    typeof found === 'object' && found !== null && 'secret' in found && 'at' in found && isWhat(found)

  return {
    recall() {
      const place = placeOf()
      const found = inThisPage.get(place) ?? kept((tab): unknown => JSON.parse(tab.getItem(place) ?? 'null'))
      return isOurs(found) && Date.now() - found.at < mostAgeMs ? found : undefined
    },

    keep(what, code) {
      const place = placeOf()
      const all: Kept<What> = { ...what, ...code, at: Date.now() }
      inThisPage.set(place, all)
      kept((tab) => {
        tab.setItem(place, JSON.stringify(all))
        inThisPage.delete(place)
      })
    },

    forget() {
      const place = placeOf()
      inThisPage.delete(place)
      kept((tab) => tab.removeItem(place))
    },

    get isInPageOnly() {
      return inThisPage.has(placeOf())
    },
  }
}

/** Whether a code that was asked for is still good. */
export function isCodeGood({ asked }: Pick<CodeKept, 'asked'>): boolean {
  return asked !== undefined && Date.now() < asked.askedAt + asked.minutes * 60_000
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
