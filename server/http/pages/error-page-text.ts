import { Refusal } from '../../base/refusal.js'
import { outageSeconds } from '../outage.js'
import { memberWords } from './members/member-words.js'
import type { Formats } from './layout/formats.js'
import type { Section } from './layout/section.js'

export type Said = {
  readonly status: number
  readonly title: string
  readonly words: string
  readonly retryAfterSeconds?: number
}

type FailedRequest = { readonly section: Section | undefined; readonly requestId: string }

export function errorPageText(error: unknown, formats: Formats, { section, requestId }: FailedRequest): Said {
  const { words } = formats
  const wait = outageSeconds(error)
  if (wait !== undefined) {
    return { status: 503, title: words.awayTitle, words: words.awayWords, retryAfterSeconds: wait }
  }
  if (!(error instanceof Refusal)) {
    return { status: 500, title: words.failedTitle, words: words.failedWords(requestId) }
  }
  const { reason, kind, detail } = error
  if (reason === 'site-unknown') return { status: 404, title: words.noSiteTitle, words: words.noSiteWords }
  if (reason === 'element-off' && section) return { status: 404, ...section.words(formats).off }
  if (reason === 'member-unknown') return { status: 404, ...memberWords(formats).gone }
  if (reason === 'offer-gone' && detail.fields === undefined) {
    return { status: 404, title: words.goneTitle, words: words.goneWords }
  }
  if (reason === 'offer-gone' || reason === 'appointment-gone' || reason === 'loan-gone') {
    return { status: 404, title: words.lostTitle, words: words.lostWords }
  }
  return { status: kind === 'not-found' ? 404 : 400, title: words.badSearchTitle, words: words.badSearchWords }
}
