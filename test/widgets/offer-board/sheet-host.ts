import { html, LitElement } from 'lit'
import type { Card, CardView } from '../../../widgets/offer-board/offer-card.js'
import { OfferLink } from '../../../widgets/offer-board/offer-link.js'
import { french } from '../../../widgets/offer-board/offer-board.strings.js'
import { OfferSheet } from '../../../widgets/offer-board/offer-sheet.js'
import { formatFor } from '../../../widgets/shared/format.js'
import { laterTokenStyles } from '../../../widgets/shared/later-tokens.styles.js'
import { languageOf } from '../../../widgets/shared/locale.js'
import { resetStyles } from '../../../widgets/shared/reset.styles.js'
import { tokenStyles } from '../../../widgets/shared/tokens.styles.js'

/** The least that a sheet needs around it: a list of links, the tokens, an address to follow. */
export class SheetHost extends LitElement {
  static override styles = [resetStyles, tokenStyles, laterTokenStyles]
  static override properties = { cards: { attribute: false }, site: {} }

  declare cards: readonly Card[]
  declare site: string

  readonly link = new OfferLink(this, () => ({
    site: this.site,
    isShared: this.getAttribute('share') !== 'off',
    follow: (id) => this.sheet.open(id),
    leave: () => this.sheet.close(),
  }))
  readonly sheet = new OfferSheet(this, () => this.#board, this.link)

  override render() {
    const language = languageOf(this)
    return html`<div class="root" lang=${language}>
      ${this.cards?.map(
        (card) =>
          html`<p>
            <button data-card=${card.id} @click=${() => this.sheet.open(card.id, card)}>${card.title}</button>
          </p>`,
      )}
      ${this.sheet.render()}
    </div>`
  }

  get #board() {
    const language = languageOf(this)
    const view: CardView = {
      words: french,
      format: formatFor(language, 'Europe/Paris'),
      level: 3,
      page: `/s/${this.site}/offres`,
      categories: new Map(),
      pictogram: undefined,
      open: undefined,
    }
    return { site: this.site, near: undefined, language, view }
  }
}

customElements.define('sheet-host', SheetHost)
