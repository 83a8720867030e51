import { Refusal } from '../../base/refusal.js'
import { repairWords } from './repairs/repair-words.js'
import type { Voice } from './say.js'

/** What somebody looked for, as the address has it: then that is the way on. */
export type Section = 'offers' | 'repairs'

export type Said = {
  readonly status: number
  readonly title: string
  readonly words: string
  readonly section: Section
}

export type Asked = { readonly path: string; readonly requestId: string }

/** What a page says instead of what was asked for. */
export function whatToSay(error: unknown, voice: Voice, { path, requestId }: Asked): Said {
  const section = /^\/s\/[^/]*\/(?:reparation|rendez-vous|session)\b/.test(path) ? 'repairs' : 'offers'
  return { ...sayOf(error, voice, { section, requestId }), section }
}

function sayOf(
  error: unknown,
  voice: Voice,
  { section, requestId }: { readonly section: Section; readonly requestId: string },
): Omit<Said, 'section'> {
  const { words } = voice
  if (!(error instanceof Refusal)) {
    return { status: 500, title: words.failedTitle, words: words.failedWords(requestId) }
  }
  const { reason, kind, detail } = error
  if (reason === 'site-unknown') return { status: 404, title: words.noSiteTitle, words: words.noSiteWords }
  if (reason === 'element-off') {
    const off = section === 'repairs' ? repairWords(voice).off : { title: words.offTitle, words: words.offWords }
    return { status: 404, ...off }
  }
  if (reason === 'offer-gone' && detail.fields === undefined) {
    return { status: 404, title: words.goneTitle, words: words.goneWords }
  }
  if (reason === 'offer-gone' || reason === 'appointment-gone') {
    return { status: 404, title: words.lostTitle, words: words.lostWords }
  }
  return { status: kind === 'not-found' ? 404 : 400, title: words.badSearchTitle, words: words.badSearchWords }
}
