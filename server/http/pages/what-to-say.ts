import { Refusal } from '../../base/refusal.js'
import type { PageStrings } from './pages.strings.js'

export type Said = { readonly status: number; readonly title: string; readonly words: string }

/** What a page says instead of what was asked for. */
export function whatToSay(error: unknown, words: PageStrings, requestId: string): Said {
  if (!(error instanceof Refusal)) {
    return { status: 500, title: words.failedTitle, words: words.failedWords(requestId) }
  }
  const { reason, kind, detail } = error
  if (reason === 'site-unknown') return { status: 404, title: words.noSiteTitle, words: words.noSiteWords }
  if (reason === 'element-off') return { status: 404, title: words.offTitle, words: words.offWords }
  if (reason === 'offer-gone' && detail.fields === undefined) {
    return { status: 404, title: words.goneTitle, words: words.goneWords }
  }
  if (reason === 'offer-gone') return { status: 404, title: words.lostTitle, words: words.lostWords }
  return { status: kind === 'not-found' ? 404 : 400, title: words.badSearchTitle, words: words.badSearchWords }
}
