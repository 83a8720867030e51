import { html } from 'lit'
import { firstAnswer } from '../shared/first-answer.js'
import { formatFor } from '../shared/format.js'
import { FirstList } from '../shared/list/first-list.js'
import { listStyles } from '../shared/list/list.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { mayActHere } from '../shared/wire.js'
import { writtenIn } from '../words/written-in.js'
import { french, learnBoard, type BoardWords } from './words/offer-board.strings.js'
import { boardStyles } from './offer-board.styles.js'
import { offerCard, type CardView } from './offer-card.js'
import type { Scope } from './offer-choice.js'
import type { First, Opening } from './offer-search.js'
import type { ReadyBoard } from './ready-board.js'

/**
 * The offers of a territory, in the page of one of its towns, centres or places: residents look for an object or a
 * service, see where it is and when it is free, without signing in. Who asks for an offer or publishes one signs in last, by a code.
 *
 * @tag coop-offer-board
 *
 * @attr {string} site - The site that shows it, as the network named it: always needed.
 * @attr {string} territory - Another territory than the site's own, for a page about a district or a neighbouring town.
 * @attr {string} place - Only what one place lends, for the page of a library or a tiers-lieu.
 * @attr {string} category - Only one category and those under it, for a page about gardening or cycling.
 * @attr {lend|give|swap|help|wanted} kind - Only one kind of offer, for a page about lending or giving.
 * @attr {language} locale - The language, where it must not be the page's own `lang`.
 * @attr {number} heading-level - The level of the title in the outline of the page (2 when not said).
 * @attr {light|dark|auto} theme - Not said: the colour scheme that the page has; where it has none, dark where its text is light. `auto`: the one that the visitor's system has.
 * @attr {off} share - `off` keeps the board from reading or writing the fragment (`#offres?…`, `#offre-…`) of the page's address.
 *
 * @fires offer-opened - A resident opened an offer: `detail.offerId`.
 * @fires offer-published - A resident published an offer: `detail.offerId`; `detail.status` says whether it is shown at once.
 * @fires offers-found - What a resident asked for was answered: `detail.total`, `detail.atLeast`.
 * @fires coop-error - Something failed and the visitor was told; `detail.cause` is for the page's own log. Does not bubble.
 *
 * @slot - A link to the same offers elsewhere: seen without script, and when the board cannot be shown.
 *
 * @csspart base - The whole board: its background, frame and inner margin.
 * @csspart title - The title.
 * @csspart card - One offer in the list.
 * @csspart card-link - The name of an offer, which opens it.
 * @csspart button - A button in words.
 * @csspart dialog - The sheet of one offer, over the page.
 * @csspart notice - What is said between the form and the list: nothing found, a failure, no connection.
 *
 * @cssprop --coop-accent - Colour of what can be pressed, of what is chosen and of focus.
 * @cssprop --coop-accent-ink - Text on the accent.
 * @cssprop --coop-accent-soft - Background of what is chosen and of small labels.
 * @cssprop --coop-ink - Text.
 * @cssprop --coop-muted - Text that matters less, and the edge of fields.
 * @cssprop --coop-line - Lines between and around things.
 * @cssprop --coop-surface - Background of the board and its cards.
 * @cssprop --coop-sunken - Background of what is not there yet.
 * @cssprop --coop-ok - Words for what is free.
 * @cssprop --coop-ok-soft - Background of good news.
 * @cssprop --coop-warn - Words for what is taken.
 * @cssprop --coop-warn-soft - Background of a warning.
 * @cssprop --coop-bad - Words for what failed.
 * @cssprop --coop-bad-soft - Background of what failed.
 * @cssprop --coop-radius - Roundness of corners.
 * @cssprop --coop-font - Family of the letters, where it must not be the page's.
 * @cssprop --coop-padding - Inner margin of the board.
 */
export class OfferBoardElement extends FirstList<Scope, Opening, BoardWords, ReadyBoard> {
  static override styles = [resetStyles, tokenStyles, listStyles, boardStyles]
  static override properties = {
    site: {},
    territory: {},
    place: {},
    category: {},
    kind: {},
    share: {},
    headingLevel: { attribute: 'heading-level' },
    theme: { reflect: true },
  }

  declare site: string
  declare territory: string
  declare place: string
  declare category: string
  declare kind: string
  declare share: string
  declare headingLevel: number | string
  declare theme: string

  readonly #lost = new Set<string>()

  override render() {
    const { language, view } = this
    const ready = this.ready
    const state = ready?.state
    if (!ready && this.first && !this.opening) return html`<slot></slot>`
    if (state === 'switched-off') return ready?.instead
    const { words, level } = view
    const opening = this.opening
    const offers = ready?.found ?? opening?.offers
    const own = ready?.own ?? []
    return html`<section
      class="root"
      part="base"
      lang=${language}
      aria-labelledby="title"
      data-state=${state ?? (offers ? 'shown' : 'loading')}
    >
      <div id="title" part="title" role="heading" aria-level=${level - 1}>${words.title}</div>
      <p class="meta sub" lang=${writtenIn}>
        ${opening?.site.territory}
        <span role="status" lang=${language}
          >${ready?.busy() ?? (offers && words.offers(offers.total, offers.atLeast))}</span
        >
      </p>
      <div class=${opening && !mayActHere(opening.site.origins) ? 'propose there' : 'propose'}>${ready?.propose}</div>
      <div class="form">${ready?.form}</div>
      ${ready?.notice}
      <ul class=${offers ? 'list' : 'list wait'}>
        ${
          offers
            ? [...own, ...offers.items.filter(({ id }) => !own.some((mine) => mine.id === id))].map((offer) =>
                offerCard(offer, view),
              )
            : html`<li class="card"></li>
                <li class="card"></li>
                <li class="card"></li>
                <li class="card"></li>`
        }
      </ul>
      ${ready?.foot}
    </section>`
  }

  /** @internal */
  override get scope(): Scope {
    const { category, kind, place, site, territory } = this
    return {
      category: category || undefined,
      kind: isSaid(kind) ? kind : undefined,
      place: place || undefined,
      site,
      territory: territory || undefined,
    }
  }

  /** @internal */
  get view(): CardView {
    const { language } = this
    const { site, categories } = this.opening ?? {}
    return {
      words: this.learnt[language]?.words ?? french,
      language,
      level: +(this.headingLevel || 2) + 1,
      far: this.ready?.far,
      freeThen: this.ready?.freeThen,
      page: site?.page,
      format: formatFor(language, site?.zone),
      categories: new Map(categories?.map(({ id, name }) => [id, name[language]])),
      lost: this.#lost,
      lose: this.#lose,
      pictogram: this.ready?.pictogram,
      open: this.ready?.open,
    }
  }

  /** Where the page's policy forbids pictures, or one does not arrive. */
  readonly #lose = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return
    this.#lost.add(target.srcset)
    this.requestUpdate()
  }

  protected override get learn() {
    return learnBoard()
  }

  protected override ask(scope: Scope) {
    return firstAnswer('offers.open', scope)
  }

  protected override async learnReady(first: First) {
    const { ReadyBoard } = await import('./ready-board.js')
    return () => new ReadyBoard(this, first)
  }
}

/** What is said, whether we have it or not: what the server does not know it refuses, and the page's author is told. */
function isSaid(kind: string | null): kind is NonNullable<Scope['kind']> {
  return !!kind
}
