import { html } from 'lit'
import { copyText } from '../../../../shared/copy-text.js'
import type { Desk } from '../../room.js'
import type { SiteStrings } from './site.strings.js'

type Copying = {
  readonly desk: Desk
  readonly words: Pick<SiteStrings, 'copied' | 'notCopied' | 'copyOf' | 'copy'>
  /** Which was copied last; `-` before it where the browser would not. */
  readonly copied: { at: string }
  readonly at: string
  readonly what: string
  readonly text: string
}

/** Stands after the text: where the browser forbids copying, the text is selected. */
export function copyWay({ desk, words, copied, at, what, text }: Copying) {
  const said = copied.at === at ? words.copied : copied.at === `-${at}` ? words.notCopied : ''
  const copy = async ({ currentTarget }: Event) => {
    const code =
      currentTarget instanceof HTMLElement ? currentTarget.closest('.pair,.block')?.querySelector('code') : null
    copied.at = (await copyText(text, code)) ? at : `-${at}`
    desk.host.requestUpdate()
  }
  return html`<button type="button" class="way" aria-label=${words.copyOf(what)} @click=${copy}>${words.copy}</button>
    <span role="status" class="st ok">${said}</span>`
}
