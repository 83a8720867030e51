import { html } from 'lit'
import { ledIn } from '../../parts/page-in.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { beside } from '../../shared/wire.js'
import type { OverStrings } from '../words/own-things.strings.js'

type View = { readonly words: OverStrings; readonly language: Language; readonly title: string }

/** To asking for the same: on the board of this page where it is of the same site, else on ours. */
export function againLink(path: string, { language, title, words }: View): Content {
  const board = boardOf(path)
  return html`<a
    class="way"
    part="button"
    href=${board ? new URL(path, location.href).hash : ledIn(language, path)}
    target=${board ? '_self' : beside}
    rel="noopener"
    @click=${() => board?.scrollIntoView()}
    >${words.again}<span class="unseen"> (${title})</span></a
  >`
}

/** The first of the page reads what is to be asked for from the page's address. It is loaded once it comes near. */
function boardOf(path: string): Element | undefined {
  const board = document.querySelector<HTMLElement & { readonly site?: string }>('coop-offer-board')
  const site = board?.site ?? board?.getAttribute('site')
  return board && path.startsWith(`/s/${site ?? ''}/`) ? board : undefined
}
