import { html } from 'lit'
import type { Content } from '../content.js'

/** French letters that begin a syllable, before its vowel. */
const onset = /([bcdfgptv][hlr]|gn|[b-df-hj-np-tv-xzç])(?=[aeiouyà-öù-ü]\p{L}{2})/giu

/** The syllables of a word, but that its first four letters stay together. */
export const syllablesOf = (word: string): string[] =>
  word.replace(onset, (begun, _, at: number) => (at < 4 ? '' : ' ') + begun).split(' ')

/**
 * A browser without a dictionary would cut long words anywhere: they may be divided between syllables. What divides them
 * is none of the text, which is copied and searched as it was written.
 */
export function divided(text: string): Content {
  const parts = text.split(/(\p{L}{12,})/u)
  return parts[1] === undefined
    ? text
    : parts.map((part, at) =>
        at % 2 ? syllablesOf(part).map((syllable, nth) => (nth ? html`<i></i>${syllable}` : syllable)) : part,
      )
}
