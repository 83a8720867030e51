import { Refusal } from '../../base/refusal.js'
import { memberWords } from './members/member-words.js'
import { repairWords } from './repairs/repair-words.js'
import type { Voice } from './say.js'

/** What somebody looked for, as the address has it: then that is the way on. */
export type Section = 'offers' | 'repairs' | 'members'

export type Said = {
  readonly status: number
  readonly title: string
  readonly words: string
  readonly section: Section
}

export type Asked = { readonly path: string; readonly requestId: string }

/** What a page says instead of what was asked for. */
export function whatToSay(error: unknown, voice: Voice, { path, requestId }: Asked): Said {
  const section = sectionOf(path)
  return { ...sayOf(error, voice, { section, requestId }), section }
}

function sectionOf(path: string): Section {
  if (/^\/s\/[^/]*\/(?:reparation|rendez-vous|session)\b/.test(path)) return 'repairs'
  return /^\/s\/[^/]*\/carte\b/.test(path) ? 'members' : 'offers'
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
    return { status: 404, ...offWords(voice, section) }
  }
  if (reason === 'member-unknown') return { status: 404, ...memberWords(voice).gone }
  if (reason === 'offer-gone' && detail.fields === undefined) {
    return { status: 404, title: words.goneTitle, words: words.goneWords }
  }
  if (reason === 'offer-gone' || reason === 'appointment-gone') {
    return { status: 404, title: words.lostTitle, words: words.lostWords }
  }
  return { status: kind === 'not-found' ? 404 : 400, title: words.badSearchTitle, words: words.badSearchWords }
}

function offWords(voice: Voice, section: Section): { readonly title: string; readonly words: string } {
  if (section === 'repairs') return repairWords(voice).off
  if (section === 'members') return memberWords(voice).off
  return { title: voice.words.offTitle, words: voice.words.offWords }
}
