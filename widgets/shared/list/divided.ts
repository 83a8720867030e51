import { html } from 'lit'
import type { Content } from '../content.js'

/** French letters that begin a syllable, before its vowel. */
const onset = /([bcdfgptv][hlr]|gn|[b-df-hj-np-tv-xzç])(?=[aeiouyà-öù-ü]\p{L}{2})/giu

/** Where a word is divided: before the syllable that begins nearest to its middle; 0 where none does. */
export function middleOf(word: string): number {
  const far = (at: number) => Math.abs(at - word.length / 2)
  const begins = [...word.matchAll(onset)].map(({ index }) => index).filter((at) => at >= 4)
  return begins.reduce((nearest, at) => (far(at) < far(nearest) ? at : nearest), 0)
}

/**
 * A browser without a dictionary would cut long words anywhere: they may be divided once, between syllables. What divides
 * them is none of the text, which is copied and searched as it was written.
 */
export function divided(text: string): Content {
  for (const { 0: word, index } of text.matchAll(/\p{L}{12,}/gu)) {
    const middle = middleOf(word)
    const at = index + middle
    if (middle > 0) return html`${text.slice(0, at)}<i></i>${divided(text.slice(at))}`
  }
  return text
}
