import { html } from 'lit'
import { passLink } from '../../parts/space/pass-link.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'

type View = { readonly name: Content; readonly language: Language; readonly site: string | undefined }

/** To asking for the same: on the board of this page where it is of the same site, else on ours. */
export function againLink(path: string, { language, name, site }: View): Content {
  const board = boardOf(path)
  if (!board) return passLink(name, { language, path, site })
  return html`<a
    class="way"
    part="button"
    href=${new URL(path, location.href).hash}
    @click=${() => board.scrollIntoView()}
    >${name}</a
  >`
}

/** The first of the page reads what is to be asked for from the page's address. It is loaded once it comes near. */
function boardOf(path: string): Element | undefined {
  const board = document.querySelector<HTMLElement & { readonly site?: string }>('coop-offer-board')
  const site = board?.site ?? board?.getAttribute('site')
  return board && path.startsWith(`/s/${site ?? ''}/`) ? board : undefined
}
