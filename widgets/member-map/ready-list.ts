import { html, nothing, type ReactiveController } from 'lit'
import { fieldStyles } from '../parts/field.styles.js'
import { isWriting } from '../parts/keyboard-focus.js'
import { ListAddress } from '../parts/list/list-address.js'
import { listLife, type ListLife, plainlyClicked } from '../parts/list/list-life.js'
import { noticeStyles } from '../parts/notice.styles.js'
import { pager } from '../parts/pager.js'
import { AwaitedSheet } from '../parts/sheet/awaited-sheet.js'
import { SpaceWay } from '../parts/space/space-way.js'
import { adoptStyles } from '../shared/adopted-styles.js'
import { distance } from '../shared/distance.js'
import { FollowLanguage } from '../shared/follow-language.js'
import { laterTokenStyles } from '../shared/later-tokens.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { loadSheet } from './ready-sheet.js'
import type { Sought } from './map-view.js'
import { MapSide } from './map-side/map-side.js'
import { focusWhenLost, slugOf } from './entry-focus.js'
import type { CardMore, Entry } from './member-card.js'
import { nothingChosen } from './member-choice.js'
import { MemberFilters, type FiltersView } from './member-filters.js'
import { memberAddress } from './member-link.js'
import type { MemberMapElement } from './member-map-element.js'
import { CoopErrorEvent, MemberMapFailedEvent, MemberOpenedEvent, MembersFoundEvent } from './member-map.events.js'
import { stateOf, type MemberListState } from './member-map.states.js'
import { mapStyles } from './member-map.styles.js'
import { memberNotice } from './member-notice.js'
import { searchMembers, type First, type MemberSearch, type Members, type Opening } from './member-search.js'
import { openFiles, printedAddress } from './open-files.js'
import { bringPicked, onDayWords, pickedEntry } from './map-side/picked-entry.js'
import { readyFrench } from './words/ready-list.strings.js'
import { readyStyles } from './ready-list.styles.js'
import type { SheetList } from './sheet/member-sheet.js'
import { viewSwitch, type View } from './map-side/view-switch.js'

export { askForMap, preview } from './early-map.js'

const styles = [resetStyles, tokenStyles, mapStyles, laterTokenStyles, noticeStyles, fieldStyles, readyStyles]

/**
 * All that the list does after its first entries are shown: search, next pages, messages, the map, sheets. It is a
 * chunk of its own, so that the first entries need not wait for it.
 */
export class ReadyList implements ReactiveController {
  /** The entry highlighted in the list and on the map. */
  chosen: string | undefined
  readonly #host: MemberMapElement
  readonly #filters: MemberFilters
  readonly #search: MemberSearch
  readonly #life: ListLife
  readonly #address: ListAddress
  readonly #map: MapSide
  readonly #sheet: AwaitedSheet
  readonly #space: SpaceWay
  #minutes: ReturnType<typeof setInterval> | undefined

  constructor(host: MemberMapElement, first: First) {
    this.#host = host
    this.#filters = new MemberFilters(host, {
      changed: () => host.requestUpdate(),
      typed: () => void this.#address.typed(),
    })
    const asked = () => ({ scope: host.scope, choice: this.#filters.choice })
    this.#search = searchMembers(host, { asked, found: this.#onFound, failed: this.#onFailed }, first)
    this.#life = listLife(host, { search: this.#search, state: () => this.state, links: '.side .card a' })
    this.#map = new MapSide(host, () => ({
      opening: this.opening,
      asked: { ...host.scope, ...this.#filters.choice },
      isWanted: host.view === 'map',
      isAnswered: !this.#search.isPending && !this.#search.error,
      words: this.#words,
      language: host.language,
      selected: (slug) => void this.#onMarker(slug),
      opened: (slug) => this.#show(slug),
      failed: (cause) => host.dispatchEvent(new MemberMapFailedEvent(cause)),
      missed: this.#onFailed,
    }))
    this.#address = new ListAddress(host, {
      form: memberAddress,
      search: this.#search,
      filters: this.#filters.form,
      links: this.#life.links,
      list: () => ({
        site: host.site,
        isShared: host.share !== 'off',
        // Not over what the visitor is writing.
        openSheet: (slug) => isWriting(host) || this.#open(slug),
        closeSheet: () => this.#sheet.close(),
      }),
    })
    this.#sheet = new AwaitedSheet(host, {
      load: () => loadSheet(host, () => this.#sheetList, this.#address.link),
      links: '.card a, .leaflet-marker-icon',
      title: (slug) => this.#sheetList.nameOf(slug),
      site: () => host.site,
      words: () => this.#words,
      page: (slug) => host.cards.page && `${host.cards.page}/${slug}`,
      left: (slug) => void this.#onClosed(slug),
      failed: this.#onFailed,
    })
    this.#space = new SpaceWay(host, { site: () => host.site, name: () => this.#words.mySpace, failed: this.#onFailed })
    new FollowLanguage(host)
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, styles)
    // « Ferme dans 20 min » changes every minute.
    this.#minutes = setInterval(() => this.#host.requestUpdate(), 60_000)
  }

  hostDisconnected(): void {
    clearInterval(this.#minutes)
  }

  get opening(): Opening | undefined {
    return this.#search.opening
  }

  get found(): Members | undefined {
    return this.#search.found
  }

  get state(): MemberListState {
    return stateOf(this.#search, { isChosen: this.#isChosen, isOffline: this.#life.isOffline })
  }

  /** Shown when the list cannot be: the page author's own link. */
  get instead() {
    return html`<div class="root" part="base" data-state=${this.state}><slot>${this.#words.off}</slot></div>`
  }

  get card(): CardMore {
    const onDay = onDayWords({ words: this.#words, language: this.#host.language })
    return { chosen: this.chosen, open: this.open, printed: printedAddress, far: distance, onDay }
  }

  get form() {
    const view = this.#map.isFirst ? undefined : this.#view
    // Without entries, no form.
    return [this.#space.render(), view && this.state !== 'empty' ? this.#filters.render(view) : nothing]
  }

  get notice() {
    const { language, site } = this.#host
    const view = this.#view
    return memberNotice({
      state: this.state,
      search: this.#search,
      words: this.#words,
      language,
      page: this.opening?.site.page ?? `/s/${site}/carte`,
      chosen: view ? this.#filters.chosen(view) : [],
      change: this.#life.change,
      clear: this.#filters.clear,
    })
  }

  get map() {
    return this.#map.render()
  }

  /** The entry chosen on the map, which may not be in the list. */
  get picked() {
    const { chosen } = this
    return pickedEntry(this.#entry(chosen), this.#map.point(chosen), this.#host.cards)
  }

  get more() {
    return this.found?.next
      ? pager({ state: this.#search.more, words: this.#words, more: () => void this.#more() })
      : nothing
  }

  /** Open data, sheet and, in print, the address. */
  get foot() {
    return html`${this.opening ? openFiles(this.opening, this.found, this.#words) : nothing} ${this.#sheet.render()}`
  }

  readonly open = (event: MouseEvent) => {
    const link = plainlyClicked(event)
    if (!link) return
    event.preventDefault()
    const slug = slugOf(link)
    if (slug) this.#show(slug)
  }

  /**
   * The hovered or focused entry is highlighted on the map; but not an entry that is scrolled under a resting pointer,
   * when the list scrolls to the one chosen on the map.
   */
  readonly mark = ({ target }: Event) => {
    const slug = slugOf(target)
    if (slug) this.#choose(slug)
  }

  #choose(slug: string): void {
    if (slug === this.chosen) return
    this.chosen = slug
    this.#map.select(slug)
    this.#host.requestUpdate()
  }

  async #onMarker(slug: string): Promise<void> {
    this.#choose(slug)
    await this.#host.updateComplete
    bringPicked(this.#host.renderRoot)
  }

  async #more(): Promise<void> {
    await this.#life.more()
    this.#address.keep()
  }

  #show(slug: string): void {
    this.#address.keep()
    this.#host.dispatchEvent(new MemberOpenedEvent(slug))
    this.#open(slug)
  }

  #open(slug: string): void {
    this.#choose(slug)
    void this.#sheet.open(slug)
  }

  /** A sheet opened by URL has no previous focus to restore: focus the entry's link. */
  readonly #onClosed = (slug: string) => focusWhenLost(this.#host, slug)

  /** Focuses an entry on the map; clears the filters if they exclude it. */
  async #seek(one: Sought): Promise<void> {
    this.#choose(one.slug)
    if (this.#isChosen && !this.#entry(one.slug) && !this.#map.point(one.slug)) this.#filters.clear()
    await this.#turn('map')
    this.#map.seek(one)
  }

  #entry(slug: string | undefined): Entry | undefined {
    return this.found?.items.find((entry) => entry.slug === slug)
  }

  get #sheetList(): SheetList {
    const { cards, language, scope, site } = this.#host
    return {
      cards,
      language,
      site,
      territory: scope.territory,
      opening: this.opening,
      words: this.#words,
      nameOf: (slug) => (this.#entry(slug) ?? this.#map.point(slug))?.name,
      seek: this.opening?.map.box && this.#map.state !== 'barred' ? (one) => void this.#seek(one) : undefined,
      closed: (slug) => void this.#onClosed(slug),
      failed: this.#onFailed,
    }
  }

  get #isChosen(): boolean {
    return this.#filters.choice !== nothingChosen
  }

  get #words() {
    const { language, learnt, strings } = this.#host
    return { ...strings, ...(learnt[language]?.ready ?? readyFrench) }
  }

  get #view(): FiltersView | undefined {
    const { opening } = this
    const { language, scope, view } = this.#host
    const words = this.#words
    const turn = (to: View) => void this.#turn(to)
    return (
      opening && {
        opening,
        scope,
        language,
        words,
        switch: opening.map.box ? viewSwitch(view === 'map' ? 'map' : 'list', words, turn) : nothing,
      }
    )
  }

  async #turn(view: View): Promise<void> {
    const host = this.#host
    host.view = view
    if (view === 'map') this.#map.ask()
    await host.updateComplete
    if (view === 'map') host.renderRoot.querySelector('.map')?.scrollIntoView({ block: 'nearest' })
  }

  readonly #onFound = (found: Members) => {
    this.#address.found()
    if (this.#isChosen) this.#host.dispatchEvent(new MembersFoundEvent(found))
  }

  readonly #onFailed = (cause: unknown) => {
    this.#host.dispatchEvent(new CoopErrorEvent(cause))
  }
}
