import { writtenIn } from '../../../../widgets/words/written-in.js'
import type { Formats } from './formats.js'
import { html, type Content } from './html.js'

type Speaking = Pick<Formats, 'language'>

/** Attribute of an element whose whole text people wrote, on a page of another language (WCAG 3.1.2). */
export const inTheirs = ({ language }: Speaking): Content => language !== writtenIn && html` lang="${writtenIn}"`

/** People's own words among words of the page. */
export function written({ language }: Speaking, text: string): Content {
  return language === writtenIn ? text : html`<span lang="${writtenIn}">${text}</span>`
}

/** A sentence of the page, what people wrote in it marked; in the order in which the sentence says it. */
export function marked(formats: Speaking, sentence: string, ...texts: readonly (string | undefined)[]): Content {
  const pieces: Content[] = []
  for (const text of texts) {
    if (!text || !sentence.includes(text)) continue
    const at = sentence.indexOf(text)
    pieces.push(sentence.slice(0, at), written(formats, text))
    sentence = sentence.slice(at + text.length)
  }
  return [...pieces, sentence]
}
