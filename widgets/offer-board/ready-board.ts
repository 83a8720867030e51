import { html, nothing, type ReactiveController } from 'lit'
import { fieldStyles } from '../parts/field.styles.js'
import { ListAddress } from '../parts/list/list-address.js'
import { listLife, type ListLife, plainlyClicked } from '../parts/list/list-life.js'
import { noticeStyles } from '../parts/notice.styles.js'
import { pager } from '../parts/pager.js'
import { SpaceWay } from '../parts/space/space-way.js'
import { adoptStyles } from '../shared/adopted-styles.js'
import { addressOf } from '../shared/client.js'
import { distance } from '../shared/distance.js'
import { FollowLanguage } from '../shared/follow-language.js'
import { laterTokenStyles } from '../shared/later-tokens.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import type { OfferBoardElement } from './offer-board-element.js'
import { CoopErrorEvent, OfferOpenedEvent, OffersFoundEvent } from './offer-board.events.js'
import { stateOf, type OfferBoardState } from './offer-board.states.js'
import { boardStyles } from './offer-board.styles.js'
import type { FoundView } from './found/found-view.js'
import { searchToKeep, type SearchToKeep } from './saved-search/search-to-keep.js'
import type { Card } from './offer-card.js'
import type { OwnCard } from './own-offers.js'
import { inLanguage, nothingChosen, type Choice } from './offer-choice.js'
import { filtersStyles } from './offer-filters.styles.js'
import { OfferFilters, type FiltersView } from './offer-filters.js'
import { offerAddress } from './offer-link.js'
import { offerNotice } from './offer-notice.js'
import { searchOffers, type First, type Offers, type OfferSearch, type Opening } from './offer-search.js'
import { pictogram } from '../parts/pictograms.js'
import { alikeFor } from './ready-alike.js'
import { FoundSayings, showFound } from './ready-found.js'
import { OfferSheets } from './offer-sheets.js'
import { SearchKeeping } from './ready-saved-search.js'
import { PublishingWay } from './ready-publish.js'
import { readyFrench, type ReadyStrings } from './words/ready-board.strings.js'
import { readyStyles } from './ready-board.styles.js'

const styles = [
  resetStyles,
  tokenStyles,
  boardStyles,
  laterTokenStyles,
  noticeStyles,
  readyStyles,
  fieldStyles,
  filtersStyles,
]

/**
 * All that a board does after its first offers are shown: search, next pages, messages, an offer's sheet. It is a chunk
 * of its own, so that the first offers need not wait for it.
 */
export class ReadyBoard implements ReactiveController {
  readonly pictogram = pictogram
  /** Said at once of what was pressed, and not at each letter. */
  readonly busy = () => (this.state === 'searching' && !this.#filters.form.isTyping ? this.#words.searching : undefined)
  readonly far = (metres: number): string => distance(metres, this.#host.language)
  readonly #host: OfferBoardElement
  readonly #filters: OfferFilters
  readonly #search: OfferSearch
  readonly #life: ListLife
  readonly #address: ListAddress
  readonly #sayings: FoundSayings
  readonly #sheet: OfferSheets
  readonly publishing: PublishingWay
  /** The search that stood when something was published. */
  #ownUnder: Choice | undefined
  #kept: SearchKeeping | undefined
  readonly #space: SpaceWay

  constructor(host: OfferBoardElement, first: First) {
    this.#host = host
    this.#filters = new OfferFilters(host, {
      changed: () => host.requestUpdate(),
      typed: () => void this.#address.typed(),
      asked: () => void showFound(host, this.#search),
    })
    const asked = () => ({ scope: host.scope, choice: inLanguage(this.#filters.choice, host.language) })
    this.#search = searchOffers(host, { asked, found: this.#onFound, failed: this.#onFailed }, first)
    this.#life = listLife(host, { search: this.#search, state: () => this.state, links: '.card:not(.own) a' })
    this.#address = new ListAddress(host, {
      form: offerAddress,
      search: this.#search,
      filters: this.#filters.form,
      links: this.#life.links,
      list: () => ({
        site: host.site,
        isShared: host.share !== 'off',
        openSheet: (offerId) => void this.#sheet.open(offerId),
        closeSheet: () => this.#sheet.close(),
      }),
    })
    this.#sheet = new OfferSheets(host, {
      ...this.#parts,
      link: this.#address.link,
      near: () => this.#filters.choice.near,
      alike: (card, days) => alikeFor(host, this.#filters, { ...days, category: card.category }),
      card: (offerId) => this.#cards.find(({ id }) => id === offerId),
    })
    this.#sayings = new FoundSayings(host, this.#onFailed)
    this.publishing = new PublishingWay(host, {
      ...this.#parts,
      sought: () => this.found?.missing?.words ?? this.#filters.choice.words ?? '',
      refresh: () => {
        this.#ownUnder = this.#filters.choice
        this.#search.refresh()
        this.#space.refresh()
      },
    })
    this.#space = new SpaceWay(host, { site: () => host.site, name: () => this.#words.mySpace, failed: this.#onFailed })
    new FollowLanguage(host)
    host.addController(this)
    // Among several boards the first goes on with what the page was left for.
    if (document.querySelector(host.localName) !== host) return
    this.#keeping.resume()
    this.#sheet.resume()
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, styles)
  }

  get opening(): Opening | undefined {
    return this.#search.opening
  }

  get found(): Offers | undefined {
    return this.#search.found
  }

  /** Offers that were published in this page: first in the whole list, and in the search that stood then, but in no other. */
  get own(): readonly OwnCard[] {
    const { choice } = this.#filters
    return choice === nothingChosen || choice === this.#ownUnder ? this.publishing.own : []
  }

  get state(): OfferBoardState {
    return stateOf(this.#search, { isChosen: this.#isChosen, isOffline: this.#life.isOffline })
  }

  get freeThen(): string | undefined {
    const { found, opening } = this
    return this.#sayings.freeThen({ found, opening, choice: this.#filters.choice, ready: this.#words })
  }

  /** Shown when the board cannot be: the page author's own link. */
  get instead() {
    return html`<div class="root" part="base" data-state=${this.state}><slot>${this.#words.off}</slot></div>`
  }

  get form() {
    const view = this.#view
    return view ? this.#filters.render(view) : nothing
  }

  /** Above the form. */
  get propose() {
    return html`${this.#space.render()} ${this.publishing.button}`
  }

  get notice() {
    const { language, site } = this.#host
    const view = this.#view
    const found = this.#foundView
    const absent = found && this.#sayings.absent(found, this.#waysOn(true))
    const said = offerNotice({
      state: this.state,
      search: this.#search,
      words: this.#words,
      language,
      page: this.opening?.site.page ?? `/s/${site}/offres`,
      hasNear: !!found?.found.near,
      isSaid: !!absent,
      chosen: view ? this.#filters.chosen(view) : [],
      change: this.#life.change,
      clear: this.#filters.clear,
    })
    return html`${found && this.#sayings.understood(found)} ${absent} ${said}
    ${absent ? nothing : this.#more(this.state)} ${found && this.#sayings.shownInstead(found)}`
  }

  /** Pager, sheet and, in print, the address. */
  get foot() {
    const { opening, found } = this
    const beyond = this.#foundView
    return html`${found?.next ? pager({ state: this.#search.more, words: this.#words, more: () => void this.#showMore() }) : nothing}
    ${beyond && this.#sayings.beyond(beyond)}
    ${opening ? html`<p class="printed">${addressOf(opening.site.page)}</p>` : nothing} ${this.#sheet.render()}
    ${this.publishing.render()} ${this.#kept?.render()}`
  }

  readonly open = (event: MouseEvent) => {
    const link = plainlyClicked(event)
    if (!link) return
    event.preventDefault()
    const card = this.#cards.find(({ id }) => link.href.endsWith(`/${id}`))
    if (!card) return
    this.#host.dispatchEvent(new OfferOpenedEvent(card.id))
    this.#address.keep()
    void this.#sheet.open(card.id)
  }

  async #showMore(): Promise<void> {
    await this.#life.more()
    this.#address.keep()
  }

  /** Other things that one can do with a search that was answered. */
  #more(state: OfferBoardState) {
    const isEmpty = state === 'nothing-found'
    if (!isEmpty && !(this.#toKeep && this.found?.items.length)) return nothing
    return html`<p class="ways">${this.#waysOn(isEmpty)}</p>`
  }

  #waysOn(isEmpty: boolean, isMissing = isEmpty || !!this.found?.missing) {
    return html`${isMissing ? this.publishing.wanted(isEmpty) : nothing} ${this.#keeping.way(isEmpty, isMissing)}`
  }

  /** Made once it is wanted: a page may hold twenty boards. */
  get #keeping(): SearchKeeping {
    const turned = () => this.#space.refresh()
    return (this.#kept ??= new SearchKeeping(this.#host, { ...this.#parts, turned, search: () => this.#toKeep }))
  }

  get #parts() {
    return { opening: () => this.opening, words: () => this.#words, failed: this.#onFailed }
  }

  get #toKeep(): SearchToKeep | undefined {
    const { language, scope } = this.#host
    const view = this.#view
    const choice = inLanguage(this.#filters.choice, language)
    return view && searchToKeep({ choice, scope, chosen: this.#filters.chosen(view) })
  }

  async #see(): Promise<void> {
    this.#filters.form.toggle()
    await this.#life.focusFirst()
  }

  /** All that are shown, in the list or apart from it. */
  get #cards(): readonly Card[] {
    const { items = [], near = [], taken = [] } = this.found ?? {}
    return [...this.own, ...items, ...near, ...taken]
  }

  get #foundView(): FoundView | undefined {
    if (this.state === 'switched-off') return undefined
    const { found, opening } = this
    const ask: FoundView['ask'] = (change) => this.#life.change(() => this.#filters.form.ask(change))
    return this.#sayings.view({ found, opening, choice: this.#filters.choice, ready: this.#words, ask })
  }

  get #isChosen(): boolean {
    return this.#filters.choice !== nothingChosen
  }

  get #words(): ReadyStrings {
    const { language, learnt } = this.#host
    return learnt[language]?.ready ?? readyFrench
  }

  get #view(): FiltersView | undefined {
    const { opening } = this
    const { language, scope, view } = this.#host
    const { found } = this
    return (
      opening && {
        opening,
        scope,
        language,
        found,
        words: this.#words,
        format: view.format,
        see: () => void this.#see(),
      }
    )
  }

  readonly #onFound = (offers: Offers) => {
    this.#address.found()
    // A listener may wait for what is drawn next.
    this.#host.requestUpdate()
    if (this.#isChosen) this.#host.dispatchEvent(new OffersFoundEvent(offers))
  }

  readonly #onFailed = (cause: unknown) => {
    this.#host.dispatchEvent(new CoopErrorEvent(cause))
  }
}
