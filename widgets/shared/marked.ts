import { html } from 'lit'
import { writtenIn } from '../words/written-in.js'
import type { Content } from './content.js'

/** Marks what people wrote in a sentence of the page; in the order in which the sentence says it. */
export function marked(sentence: string, ...written: readonly (string | undefined)[]): Content[] {
  const pieces: Content[] = []
  for (const text of written) {
    if (!text || !sentence.includes(text)) continue
    const at = sentence.indexOf(text)
    pieces.push(sentence.slice(0, at), html`<span lang=${writtenIn}>${text}</span>`)
    sentence = sentence.slice(at + text.length)
  }
  return [...pieces, sentence]
}
