/** Markup that is safe to send: made only by `html`, which escapes all values. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type Content = Html | string | number | false | undefined | readonly Content[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

function markupOf(content: Content): string {
  if (content instanceof Html) return content.markup
  if (typeof content === 'string') return escape(content)
  if (typeof content === 'number') return String(content)
  if (content === undefined || content === false) return ''
  return content.map(markupOf).join('')
}

export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(strings.map((text, at) => text + markupOf(contents[at])).join(''))
}

/** Data for machines. `<` becomes JSON's own escape, so that no value can end the element. */
export function jsonScript(type: string, value: unknown): Html {
  const json = JSON.stringify(value).replace(/</g, '\\u003c')
  return new Html(`<script type="${escape(type)}">${json}</script>`)
}
