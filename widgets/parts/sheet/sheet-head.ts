import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'

type Way = { readonly name: string; readonly act: () => unknown }

type Head = {
  readonly title: Content
  readonly close: Way
  /** What the dialog is called by. */
  readonly id?: string
  /** To what was shown in it before. */
  readonly back?: Way | undefined
  /** A line under the title. */
  readonly under?: Content
}

const button = ({ name, act }: Way, path: string, icon = 'icon') =>
  html`<button type="button" class=${icon} aria-label=${name} @click=${act}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
  </button>`

/** What stands first in a sheet: its title, and the cross that closes it. */
export function sheetHead({ back, close, id = 'sheet-title', title, under }: Head): Content {
  const heading = html`<h2 id=${id} class="dialog-title" tabindex="-1">${title}</h2>`
  return html`<header>
    ${back ? button(back, 'M14.5 6 8.5 12l6 6', 'icon back') : nothing}
    ${under ? html`<div>${heading}${under}</div>` : heading} ${button(close, 'm6 6 12 12M18 6 6 18')}
  </header>`
}
