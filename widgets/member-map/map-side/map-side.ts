import type { LitElement, ReactiveController } from 'lit'
import { isLost, isStillThere } from '../../parts/keyboard-focus.js'
import { savesWeight } from '../../parts/saves-weight.js'
import type { Content } from '../../shared/content.js'
import { earlyAnswer } from '../../shared/first-answer.js'
import { RemoteRead, type Ask } from '../../shared/remote-read.js'
import { seen } from '../../shared/yielding.js'
import type { MapOptions, MapPoint, MapQuestion, MapSquare, MapTile, Sought } from '../map-view.js'
import { questionOf } from '../member-question.js'
import type { MemberMapState } from '../member-map.states.js'
import type { MapList } from './map-list.js'
import { mapPlace } from './map-place.js'
import type { BegunMap, FoundPoints, MapState } from './map-state.js'
import { PlaceWatch } from './place-watch.js'

/** The visitor asked for it by a button: the map, or an entry on it. */
type Wish = {
  readonly sought: Sought | undefined
  /** Whether the focus has not been moved since. */
  readonly isStillThere: () => boolean
}

/** After this time without a result, a loading message is shown. */
const lateMs = 600

/** The map beside the list: loaded when it becomes visible, updated with the results; the list works without it. */
export class MapSide implements ReactiveController {
  readonly #host: LitElement
  readonly #list: () => MapList
  readonly #watch = new PlaceWatch({ seen: () => this.#come(), resized: () => this.#map?.view?.resize() })
  readonly #points: RemoteRead<readonly [question: string], FoundPoints>
  /** All points received for the present result. */
  readonly #known = new Map<string, MapPoint>()
  #state: MapState = { is: 'waiting' }
  /** The last query that the list has an answer to. */
  #question: MapQuestion | undefined
  #selected: string | undefined
  #wish: Wish | undefined
  /** The page shows the map first, and it is neither drawn yet nor late. */
  #isFirst: boolean

  constructor(host: LitElement, list: () => MapList) {
    this.#host = host
    this.#list = list
    this.#isFirst = list().isWanted
    host.addController(this)
    this.#points = new RemoteRead<readonly [question: string], FoundPoints>(host, {
      args: () => (this.#map && this.#question ? [JSON.stringify(this.#question)] : []),
      read: (_, ask) => this.#read(ask),
      failed: (cause) => this.#miss(cause),
    })
  }

  get state(): MemberMapState {
    return this.#state.is
  }

  /** Whether what is not read at once may wait until the map is drawn. */
  get isFirst(): boolean {
    return this.#isFirst && this.#list().opening?.map.box !== undefined
  }

  hostConnected(): void {
    addEventListener('online', this.#onLine)
    this.#redraw()
  }

  hostUpdate(): void {
    const { asked, isAnswered } = this.#list()
    if (!isAnswered) return
    const question = questionOf(asked)
    if (JSON.stringify(question) === JSON.stringify(this.#question)) return
    this.#question = question
    // After a new search, the entry sought before is no longer wanted.
    if (this.state === 'points-failed' && this.#wish) this.#wish = { ...this.#wish, sought: undefined }
  }

  hostUpdated(): void {
    this.#watch.turnTo(this.#host.renderRoot.querySelector('.map') ?? undefined)
    if (this.#watch.place && this.#list().isWanted) this.#come()
    const options = this.#options
    if (options) this.#map?.view?.update(options)
    void this.#give()
    this.#grant()
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onLine)
    this.#watch.turnTo(undefined)
    this.#close()
  }

  render() {
    const { state, ask } = this
    const barred = this.#state.is === 'barred' ? this.#state.instead : undefined
    return mapPlace({ state, words: this.#list().words, ask, pane: this.#map?.view?.element, barred })
  }

  /** Loads the map, or retries. */
  readonly ask = () => this.#want(this.#wish?.sought)

  /** Highlights the entry that the list highlights. */
  select(slug: string | undefined): void {
    if (slug === this.#selected) return
    this.#selected = slug
    this.#map?.view?.select(slug)
  }

  /** Shows and focuses an entry, once the map shows the present result. */
  seek(sought: Sought): void {
    this.#selected = sought.slug
    this.#want(sought)
    this.#redraw()
  }

  point(slug: string | undefined): MapPoint | undefined {
    return this.#known.get(slug ?? '')
  }

  #want(sought: Sought | undefined): void {
    this.#wish = { sought, isStillThere: isStillThere(this.#host) }
    if (/waiting|held|no-map/.test(this.state)) this.#begin()
    if (this.state === 'points-failed') void this.#points.ask()
  }

  get #map(): BegunMap | undefined {
    return 'map' in this.#state ? this.#state.map : undefined
  }

  #come(): void {
    if (this.state !== 'waiting') return
    if (savesWeight()) this.#turn({ is: 'held' })
    else this.#begin()
  }

  /** Points are requested while the chunk is loading. */
  #begin(): void {
    const map: BegunMap = {}
    this.#turn({ is: 'coming', map })
    if (this.#isFirst) setTimeout(() => this.#waitNoMore(), lateMs)
    void this.#load(map)
  }

  #waitNoMore(): void {
    this.#isFirst = false
    this.#redraw()
  }

  async #load(map: BegunMap): Promise<void> {
    try {
      const { openMap } = await import('../map/member-map-view.js')
      if (map !== this.#map) return
      const options = this.#options
      if (!options || !this.#watch.place) {
        this.#close()
        return this.#redraw()
      }
      const view = openMap(options)
      // Some pages make it fail before it has begun.
      if (map !== this.#map) return view.close()
      map.view = view
      this.#redraw()
    } catch (cause) {
      if (map === this.#map) this.#fail(cause)
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

  readonly #fail = (cause: unknown, instead?: Content) => {
    this.#close()
    this.#turn(instead ? { is: 'barred', instead } : { is: 'no-map' })
    void this.#leadOn()
    this.#list().failed(cause)
  }

  /** The pressed button is gone: moves the focus to what replaces it. */
  async #leadOn(): Promise<void> {
    await this.#host.updateComplete
    if (!this.#wish?.isStillThere() || !isLost(this.#host)) return
    this.#host.renderRoot.querySelector<HTMLElement>('.pane > [role=status] :is(button, a)')?.focus()
  }

  async #read(ask: Ask): Promise<FoundPoints> {
    const map = this.#map
    const question = this.#question ?? questionOf(this.#list().asked)
    if (map) {
      clearTimeout(map.late)
      map.late = setTimeout(() => this.#onLate(map), lateMs)
      if (this.state === 'points-failed') this.#turn({ is: 'coming', map })
    }
    const early = await earlyAnswer('members.points', question).catch(() => undefined)
    return { ...(early ?? (await ask('members.points', question))), question }
  }

  #onLate(map: BegunMap): void {
    if (this.#points.isPending) this.#clear()
    this.#turn({ is: 'coming', map })
  }

  /** The points shown have the ranks of another result. */
  #clear(): void {
    void this.#map?.view?.show([], 0)
  }

  #miss(cause: unknown): void {
    const map = this.#map
    if (!map) return
    clearTimeout(map.late)
    this.#clear()
    this.#turn({ is: 'points-failed', map })
    void this.#leadOn()
    this.#list().missed(cause)
  }

  /** Passes the points to the map, once both are loaded. */
  async #give(): Promise<void> {
    const map = this.#map
    const { current: found, error, isPending } = this.#points
    if (!map?.view || !found || error || isPending || found === map.given) return
    map.given = found
    this.#known.clear()
    this.#keep(found.points)
    await map.view.show(found.isMany ? undefined : found.points, found.total)
    map.drawn = found
    // Work that waited for the points begins once they are painted, and not in their task.
    await seen()
    // The map was closed, or a newer result is being loaded.
    if (map !== this.#map || found !== map.given || this.#points.isPending) return
    clearTimeout(map.late)
    map.view.select(this.#selected)
    this.#turn({ is: 'shown', map })
  }

  /** Fulfils the wish, once neither the list nor the map is loading or drawing anything. */
  #grant(): void {
    const map = this.#map
    const { current: found, isPending } = this.#points
    if (this.state !== 'shown' || isPending || found !== map?.drawn || !this.#list().isAnswered) return
    const wish = this.#wish
    this.#wish = undefined
    if (!wish?.isStillThere()) return
    if (wish.sought) map?.view?.seek(wish.sought)
    else if (isLost(this.#host)) map?.view?.focus()
  }

  /** For the result that the map shows; the list may already have another one. */
  readonly #tile = async (square: MapSquare, ask: Ask): Promise<MapTile> => {
    const question = this.#map?.given?.question ?? questionOf(this.#list().asked)
    const tile = await ask('members.tile', { ...question, ...square })
    this.#keep(tile.points)
    return tile
  }

  readonly #onLine = () => {
    if (this.state === 'no-map') this.#begin()
  }

  #redraw(): void {
    this.#host.requestUpdate()
  }

  #keep(points: readonly MapPoint[]): void {
    for (const point of points) this.#known.set(point.slug, point)
  }

  #close(): void {
    const map = this.#map
    this.#state = { is: 'waiting' }
    clearTimeout(map?.late)
    map?.view?.close()
  }

  #turn(state: MapState): void {
    if (state.is !== 'coming') this.#isFirst = false
    this.#state = state
    this.#host.requestUpdate()
  }
}
