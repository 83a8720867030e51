import type { LitElement, ReactiveController } from 'lit'
import { isLost, isStillThere } from '../../parts/keyboard-focus.js'
import { savesWeight } from '../../parts/saves-weight.js'
import type { Language } from '../../shared/locale.js'
import { RemoteRead, type Ask } from '../../shared/remote-read.js'
import type { MapOptions, MapPoint, MapQuestion, MapSquare, MapTile, Sought } from '../map-pane.js'
import { questionOf, type Choice, type Scope } from '../member-choice.js'
import type { MemberMapState } from '../member-map.states.js'
import type { MapStrings } from '../member-map.strings.js'
import type { Opening } from '../member-search.js'
import type { ReadyStrings } from '../ready-list.strings.js'
import { mapPlace } from './map-place.js'
import type { BegunMap, FoundPoints, MapState } from './map-state.js'
import { PlaceWatch } from './place-watch.js'

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

/** What somebody pressed for: the map, or one that stands on it. */
type Wish = {
  readonly sought: Sought | undefined
  /** Whether they have not gone on with the keyboard since. */
  readonly isStillThere: () => boolean
}

/** From when on one would think that nothing happens. */
const lateMs = 600

/** The map beside the list: loaded when it is seen, given what the list has found, and missed by nobody when it cannot be. */
export class MapSide implements ReactiveController {
  readonly #host: LitElement
  readonly #list: () => MapList
  readonly #watch = new PlaceWatch({ seen: () => this.#come(), resized: () => this.#map?.pane?.resize() })
  readonly #points: RemoteRead<readonly [question: string], FoundPoints>
  /** All that stood on it since the list found what it shows. */
  readonly #known = new Map<string, MapPoint>()
  #state: MapState = { is: 'waiting' }
  /** What the list last found an answer to. */
  #question: MapQuestion | undefined
  #selected: string | undefined
  #wish: Wish | undefined

  constructor(host: LitElement, list: () => MapList) {
    this.#host = host
    this.#list = list
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

  hostConnected(): void {
    addEventListener('online', this.#onLine)
    this.#look()
  }

  hostUpdate(): void {
    const { asked, isAnswered } = this.#list()
    if (!isAnswered) return
    const question = questionOf(asked)
    if (JSON.stringify(question) === JSON.stringify(this.#question)) return
    this.#question = question
    // Who has chosen something else since looks for something else.
    if (this.state === 'points-failed' && this.#wish) this.#wish = { ...this.#wish, sought: undefined }
  }

  hostUpdated(): void {
    this.#watch.turnTo(this.#host.renderRoot.querySelector('.map') ?? undefined)
    if (this.#watch.place && this.#list().isWanted) this.#come()
    const options = this.#options
    if (options) this.#map?.pane?.update(options)
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
    return mapPlace({ state, words: this.#list().words, ask, pane: this.#map?.pane?.element, barred })
  }

  /** Somebody wants it now, or again. */
  readonly ask = () => this.#want(this.#wish?.sought)

  /** Marks the one that the list marks. */
  select(slug: string | undefined): void {
    if (slug === this.#selected) return
    this.#selected = slug
    this.#map?.pane?.select(slug)
  }

  /** Brings one into sight with the keyboard, once the map stands with what the list has found. */
  seek(sought: Sought): void {
    this.#selected = sought.slug
    this.#want(sought)
    this.#look()
  }

  /** What the map knows of one that stands on it. */
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

  /** What is to stand on it is asked for while its code comes. */
  #begin(): void {
    const map: BegunMap = {}
    this.#turn({ is: 'coming', map })
    void this.#load(map)
  }

  async #load(map: BegunMap): Promise<void> {
    try {
      const { openMap } = await import('../map/member-map-pane.js')
      if (map !== this.#map) return
      const options = this.#options
      if (!options || !this.#watch.place) {
        this.#close()
        return this.#look()
      }
      const pane = openMap(options)
      // Some pages let it fail before it is begun.
      if (map !== this.#map) return pane.close()
      map.pane = pane
      this.#look()
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

  readonly #fail = (cause: unknown, instead?: unknown) => {
    this.#close()
    this.#turn(instead ? { is: 'barred', instead } : { is: 'no-map' })
    void this.#leadOn()
    this.#list().failed(cause)
  }

  /** The keyboard goes from what was pressed to what may be pressed now. */
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
    return { ...(await ask('members.points', question)), question }
  }

  #onLate(map: BegunMap): void {
    if (this.#points.isPending) this.#clear()
    this.#turn({ is: 'coming', map })
  }

  /** What stands there has the numbers of another list. */
  #clear(): void {
    void this.#map?.pane?.show([], 0)
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

  /** Gives the map what was found, once both are there. */
  async #give(): Promise<void> {
    const map = this.#map
    const { current: found, error, isPending } = this.#points
    if (!map?.pane || !found || error || isPending || found === map.given) return
    map.given = found
    this.#known.clear()
    this.#keep(found.points)
    await map.pane.show(found.isMany ? undefined : found.points, found.total)
    // Closed, or something else is on its way to it.
    if (map !== this.#map || found !== map.given || this.#points.isPending) return
    clearTimeout(map.late)
    map.pane.select(this.#selected)
    this.#turn({ is: 'shown', map })
  }

  /** Leads to what was pressed for, once it stands there and nothing else is on its way to the list or to the map. */
  #grant(): void {
    const map = this.#map
    const { current: found, isPending } = this.#points
    if (this.state !== 'shown' || isPending || found !== map?.given || !this.#list().isAnswered) return
    const wish = this.#wish
    this.#wish = undefined
    if (!wish?.isStillThere()) return
    if (wish.sought) map?.pane?.seek(wish.sought)
    else if (isLost(this.#host)) map?.pane?.focus()
  }

  /** Of what the map shows, which the list may have gone on from. */
  readonly #tile = async (square: MapSquare, ask: Ask): Promise<MapTile> => {
    const question = this.#map?.given?.question ?? questionOf(this.#list().asked)
    const tile = await ask('members.tile', { ...question, ...square })
    this.#keep(tile.points)
    return tile
  }

  readonly #onLine = () => {
    if (this.state === 'no-map') this.#begin()
  }

  #look(): void {
    this.#host.requestUpdate()
  }

  #keep(points: readonly MapPoint[]): void {
    for (const point of points) this.#known.set(point.slug, point)
  }

  #close(): void {
    const map = this.#map
    this.#state = { is: 'waiting' }
    clearTimeout(map?.late)
    map?.pane?.close()
  }

  #turn(state: MapState): void {
    this.#state = state
    this.#host.requestUpdate()
  }
}
