import type { CodeRequest } from './code-request.js'

/** Which draft of the browser's database is this tab's own. */
export type TabDraft = { readonly draftId: string; readonly isClosed: boolean }

/** This tab needs it to use a code. */
export type CodeKept = {
  /** Created when the first code is requested. */
  readonly secret: string
  readonly asked?: CodeRequest | undefined
}

type Kept<What> = What & CodeKept & { readonly at: number }

/** Kept in the tab while the visitor reads their mail: a phone may discard the page meanwhile. */
export type TabMemory<What> = {
  recall(): Kept<What> | undefined
  keep(what: What, code: CodeKept): void
  forget(): void
  /** Whether it is lost with the page. */
  readonly isInPageOnly: boolean
}

const mostAgeMs = 24 * 3_600_000

/** Used when the browser gives no storage. */
const inThisPage = new Map<string, unknown>()

/** `isWhat` validates what is read: other scripts of the page's origin may have written anything there. */
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

export function isCodeGood({ asked }: Pick<CodeKept, 'asked'>): boolean {
  return asked !== undefined && Date.now() < asked.askedAt + asked.minutes * 60_000
}

export function isTabDraft(found: object): found is TabDraft {
  return 'draftId' in found && typeof found.draftId === 'string' && 'isClosed' in found
}

/** Undefined in a browser without session storage. */
function kept<Out>(act: (tab: Storage) => Out): Out | undefined {
  try {
    return act(sessionStorage)
  } catch (cause) {
    if (!(cause instanceof DOMException || cause instanceof SyntaxError)) throw cause
    return undefined
  }
}
