import type { LitElement, ReactiveController } from 'lit'
import { isLost, isStillThere } from '../../parts/going-on.js'
import { savesWeight } from '../../parts/saves-weight.js'
import { query } from '../../shared/client.js'
import type { Language } from '../../shared/locale.js'
import { mapPlace } from './map-place.js'
import type { MapOptions, MapPane, MapPoint, MapQuestion, MapSquare, MapTile, Sought } from '../map-pane.js'
import { questionOf, type Choice, type Scope } from '../member-choice.js'
import type { MemberMapState } from '../member-map.states.js'
import type { MapStrings } from '../member-map.strings.js'
import type { Opening } from '../member-search.js'
import type { ReadyStrings } from '../ready-list.strings.js'

/** What the map asks of the list, each time it looks. */
export type MapList = {
  readonly opening: Opening | undefined
  readonly asked: Scope & Choice
  /** Whether the page or the visitor wants it before it is seen. */
  readonly isWanted: boolean
  /** Whether the list shows what is asked. */
  readonly isAnswered: boolean
  readonly words: ReadyStrings & Pick<MapStrings, 'kinds'>
  readonly language: Language
  readonly selected: (slug: string) => void
  readonly opened: (slug: string) => void
  /** It cannot be shown. */
  readonly failed: (cause: unknown) => void
  /** Something could not be had. */
  readonly missed: (cause: unknown) => void
}

/** From when on one would think that nothing happens. */
const lateMs = 600

/** The map beside the list: loaded when it is seen, given what the list has found, and missed by nobody when it cannot be. */
export class MapSide implements ReactiveController {
  state: MemberMapState = 'waiting'
  readonly #host: LitElement
  readonly #list: () => MapList
  readonly #seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#come()
  })
  readonly #sized = new ResizeObserver(() => this.#pane?.resize())
  readonly #points = new Map<string, MapPoint>()
  #pane: MapPane | undefined
  #barred: unknown
  #place: Element | undefined
  /** What it was last asked to show, and until it does. */
  #asked = ''
  #showing: Promise<void> | undefined
  /** What the map shows, which the list may have gone on from. */
  #question: MapQuestion | undefined
  #selected: string | undefined
  #sought: Sought | undefined
  /** Of whoever pressed for the map. */
  #isStillThere: (() => boolean) | undefined
  #control = new AbortController()
  /** While its code and its engine come. */
  #opening: AbortController | undefined
  #opened: Promise<void> | undefined

  constructor(host: LitElement, list: () => MapList) {
    this.#host = host
    this.#list = list
    host.addController(this)
  }

  hostConnected(): void {
    this.#look()
  }

  hostUpdated(): void {
    const place = this.#host.renderRoot.querySelector('.map') ?? undefined
    if (place !== this.#place) this.#watch(place)
    if (place && this.#list().isWanted) this.#come()
    const options = this.#options
    if (options) this.#pane?.update(options)
    void this.#follow()
  }

  hostDisconnected(): void {
    this.#watch(undefined)
    this.#close()
  }

  render() {
    const { state, ask } = this
    const { words } = this.#list()
    return mapPlace({ state, words, ask, pane: this.#pane?.element, barred: this.#barred })
  }

  /** Somebody wants it now, or again. */
  readonly ask = () => {
    this.#isStillThere = isStillThere(this.#host)
    this.#begin()
  }

  /** The connection is back. */
  tryAgain(): void {
    if (/failed|no-map/.test(this.state)) this.#begin()
  }

  #begin(): void {
    if (this.state === 'points-failed') {
      this.#asked = ''
      this.#turn('coming')
    } else if (this.state !== 'barred') this.#start()
  }

  /** Marks the one that the list marks. */
  select(slug: string | undefined): void {
    if (slug === this.#selected) return
    this.#selected = slug
    this.#pane?.select(slug)
  }

  /** Brings one into sight with the keyboard, once the map stands with what the list has found. */
  seek(one: Sought): void {
    this.#sought = one
    this.#selected = one.slug
    this.ask()
    this.#look()
  }

  /** What the map knows of one that stands on it. */
  point(slug: string | undefined): MapPoint | undefined {
    return this.#points.get(slug ?? '')
  }

  #watch(place: Element | undefined): void {
    this.#seen.disconnect()
    this.#sized.disconnect()
    this.#place = place
    if (!place) return
    this.#seen.observe(place)
    this.#sized.observe(place)
  }

  #come(): void {
    if (this.state !== 'waiting') return
    if (savesWeight()) this.#turn('held')
    else this.#start()
  }

  /** What is to stand on it is asked for meanwhile. */
  #start(): void {
    if (this.#opening) return
    this.#turn('coming')
    this.#opening = new AbortController()
    this.#opened = this.#open(this.#opening.signal)
  }

  async #open(given: AbortSignal): Promise<void> {
    try {
      const { openMap } = await import('../map/member-map-pane.js')
      const options = this.#options
      if (given.aborted) return
      if (!options || !this.#place) {
        this.#close()
        return this.#look()
      }
      const pane = openMap(options)
      // Some pages let it fail before it is begun.
      if (isGivenUp(given)) return pane.close()
      this.#pane = pane
      this.#look()
    } catch (cause) {
      if (!given.aborted) this.#fail(cause)
    }
  }

  get #options(): MapOptions | undefined {
    const { opening, language, words } = this.#list()
    return (
      opening && {
        ...opening.map,
        page: opening.site.page,
        client: { tile: this.#tile },
        words,
        language,
        onSelect: (slug) => {
          this.#selected = slug
          this.#list().selected(slug)
        },
        onOpen: (slug) => this.#list().opened(slug),
        onFail: this.#fail,
      }
    )
  }

  readonly #fail = (cause: unknown, barred?: unknown) => {
    this.#close()
    this.#barred = barred
    this.#turn(barred ? 'barred' : 'no-map')
    void this.#offer()
    this.#list().failed(cause)
  }

  /** The keyboard goes from what was pressed to what may be pressed now. */
  async #offer(): Promise<void> {
    await this.#host.updateComplete
    if (!this.#isStillThere?.() || !isLost(this.#host)) return
    this.#host.renderRoot.querySelector<HTMLElement>('.pane > [role=status] :is(button, a)')?.focus()
  }

  /** Shows what the list has found, once it has, and then what is sought. */
  async #follow(): Promise<void> {
    const { asked, isAnswered } = this.#list()
    if (!this.#opening || !isAnswered) return
    const question = JSON.stringify(asked)
    if (question !== this.#asked) {
      this.#asked = question
      // Who has chosen something else since looks for something else.
      if (this.state === 'points-failed') this.#sought = undefined
      this.#showing = this.#show(questionOf(asked))
    }
    const showing = this.#showing
    await showing
    // Something else may be on its way to the list, or to the map.
    if (this.state !== 'shown' || showing !== this.#showing || !this.#list().isAnswered) return
    const sought = this.#sought
    const isAwaited = this.#isStillThere?.()
    this.#sought = this.#isStillThere = undefined
    if (sought && isAwaited) this.#pane?.seek(sought)
    else if (isAwaited && isLost(this.#host)) this.#pane?.focus()
  }

  async #show(question: MapQuestion): Promise<void> {
    this.#control.abort()
    const { signal } = (this.#control = new AbortController())
    const late = setTimeout(() => {
      this.#clear()
      this.#turn('coming')
    }, lateMs)
    // Given up, it is not late.
    signal.addEventListener('abort', () => clearTimeout(late))
    try {
      const { isMany, points, total } = await query('members.points', question, { signal })
      await this.#opened
      if (!this.#pane || signal.aborted) return
      this.#question = question
      this.#points.clear()
      this.#keep(points)
      await this.#pane.show(isMany ? undefined : points, total)
      if (signal.aborted) return
      this.#pane.select(this.#selected)
      this.#turn('shown')
    } catch (cause) {
      // Something else is asked in its place.
      if (signal.aborted) return
      this.#clear()
      this.#turn('points-failed')
      void this.#offer()
      this.#list().missed(cause)
    } finally {
      clearTimeout(late)
    }
  }

  /** What stands there has the numbers of another list. */
  #clear(): void {
    void this.#pane?.show([], 0)
  }

  readonly #tile = async (square: MapSquare, signal: AbortSignal): Promise<MapTile> => {
    const question = this.#question ?? questionOf(this.#list().asked)
    const tile = await query('members.tile', { ...question, ...square }, { signal })
    this.#keep(tile.points)
    return tile
  }

  readonly #look = () => this.#host.requestUpdate()

  #keep(points: readonly MapPoint[]): void {
    for (const point of points) this.#points.set(point.slug, point)
  }

  #close(): void {
    this.#control.abort()
    this.#opening?.abort()
    this.#opening = undefined
    this.#pane?.close()
    this.#pane = undefined
    this.#asked = ''
    this.state = 'waiting'
  }

  #turn(state: MemberMapState): void {
    this.state = state
    this.#host.requestUpdate()
  }
}

/** Asked anew: what was called since may have given it up. */
function isGivenUp({ aborted }: AbortSignal): boolean {
  return aborted
}
