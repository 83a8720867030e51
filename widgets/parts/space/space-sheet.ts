import { css, html, LitElement, nothing } from 'lit'
import type { Language } from '../../shared/language-of.js'
import { laterTokenStyles } from '../../shared/later-tokens.styles.js'
import { resetStyles } from '../../shared/reset.styles.js'
import { tokenStyles } from '../../shared/tokens.styles.js'
import { ModalDialog } from '../dialog.js'
import { sheetHead } from '../sheet/sheet-head.js'
import { detailStyles } from '../sheet/sheet.styles.js'
import { spaceSheetWords } from './space-sheet.strings.js'

type Over = { readonly site: string; readonly language: Language; readonly closed: () => void }

const tag = 'coop-space-sheet'

/** The frame and the title are the sheet's. */
const styles = css`
  :host {
    block-size: 0;
    min-inline-size: 0;
    contain-intrinsic-inline-size: 0;
  }
  coop-my-space::part(base) {
    padding: 0;
    border: 0;
  }
  coop-my-space::part(title) {
    display: none;
  }
`

/** What is theirs, over the page: in the element that led to it, whose colours it takes. */
export class SpaceSheet extends LitElement {
  static override styles = [resetStyles, tokenStyles, laterTokenStyles, detailStyles, styles]

  static over(root: ShadowRoot, { site, language, closed }: Over): void {
    if (!customElements.get(tag)) customElements.define(tag, SpaceSheet)
    root.querySelector(tag)?.remove()
    const sheet = new SpaceSheet()
    Object.assign(sheet, { site, language, theme: root.host.getAttribute('theme') ?? '' })
    sheet.#closed = closed
    sheet.setAttribute('exportparts', 'dialog')
    root.append(sheet)
    sheet.#dialog.open()
  }

  static override properties = { theme: { reflect: true } }
  declare theme: string
  site = ''
  language: Language = 'fr'
  #closed = () => {}
  readonly #dialog: ModalDialog = new ModalDialog(this, () => {
    this.remove()
    this.#closed()
  })

  override render() {
    const words = spaceSheetWords[this.language]
    return html`<div class="root" lang=${this.language}>
      ${this.#dialog.render(
        'space-title',
        html`<div class="sheet">
          ${sheetHead({
            id: 'space-title',
            title: words.title,
            close: { name: words.close, act: () => this.#dialog.close() },
          })}
          <coop-my-space
            site=${this.site}
            locale=${this.language}
            theme=${this.theme || nothing}
            share="off"
          ></coop-my-space>
        </div>`,
      )}
    </div>`
  }
}
