import { html } from 'lit'
import { piecesOf, writtenIn } from '../words/written.js'
import type { Content } from './content.js'

/** Marks what people wrote in a sentence of the page. */
export function marked(sentence: string, ...written: readonly (string | undefined)[]): Content[] {
  return piecesOf(sentence, written).map(({ text, isWritten }) =>
    isWritten ? html`<span lang=${writtenIn}>${text}</span>` : text,
  )
}
