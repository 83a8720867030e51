import type { MapOptions, MapPoint, Sought } from '../map-view.js'
import { yieldToPage } from '../../shared/yielding.js'
import { Groups, whereMostAre } from './groups.js'
import { MapSquares } from './map-squares.js'
import type { Box, MapSurface } from './map-surface.js'
import { windowOf } from './map-window.js'
import type { SaidByMap } from '../words/map.strings.js'
import { MarkButtons } from './mark-button.js'
import { firstSlug, holds, marksOf, marksOfSquares, standInFor, type Mark } from './marks.js'
import { TownNames } from './town-names.js'
import { boxOf, isInside } from './world.js'

/** The deepest zoom chosen automatically when there are few places. */
const nearestOfAll = 15
/** The same on our drawn basemap, where a single place needs the names around it. */
const nearestDrawn = 13
/** Shown where no place has a position. */
const france: Box = { south: 41.3, west: -5.2, north: 51.1, east: 9.6 }
/** Marks are drawn beyond the visible box, by this part of it. */
const margin = 0.2
/** Longest time without yielding to input. */
const sliceMs = 8

type MapPlacesOptions = {
  readonly surface: MapSurface
  readonly canvas: HTMLElement
  /** The present ones. */
  readonly said: () => { readonly words: SaidByMap; readonly options: MapOptions }
  /** Called when the marks may have changed. */
  readonly painted: () => void
}

/** The marks on the map: drawn for the visible part, navigated by keyboard in the list's order, pressed. */
export class MapPlaces {
  readonly #surface: MapSurface
  readonly #canvas: HTMLElement
  readonly #said: MapPlacesOptions['said']
  readonly #painted: () => void
  /** The option `box` at the last `show`, as JSON. */
  #box: string
  readonly names = new TownNames(() => this.#place(this.#marks))
  readonly #buttons = new MarkButtons()
  #groups: Groups<MapPoint>
  /** Those of the last answer, not drawn yet. */
  #coming: Groups<MapPoint>
  #squares: MapSquares | undefined
  #marks: readonly Mark[] = []
  #current: Mark | undefined
  #chosen: string | undefined
  #sought: Sought | undefined
  /** The first of the points on one spot that are fanned out around it now. */
  #fanned: string | undefined

  constructor({ surface, canvas, said, painted }: MapPlacesOptions) {
    this.#surface = surface
    this.#canvas = canvas
    this.#said = said
    this.#painted = painted
    this.#box = JSON.stringify(this.#options.box)
    this.#groups = this.#coming = new Groups<MapPoint>([], surface.deepest)
  }

  get hasFailed(): boolean {
    return this.#squares?.hasFailed ?? false
  }

  /** How many entries are visible. */
  get inSight(): number {
    const sight = this.#surface.sight(0)
    const seen = this.#marks.filter(({ at }) => isInside(at, sight))
    return seen.reduce((sum, { several }) => sum + (several?.count ?? 1), 0)
  }

  /** The previous marks stay until the new groups are computed. */
  async show(points: readonly MapPoint[] | undefined): Promise<void> {
    const groups = (this.#coming = new Groups(points ?? [], this.#surface.deepest))
    const zoom = this.#surface.zoomOf(...this.#boxToShow(groups))
    for (let until = performance.now() + sliceMs; groups.next >= zoom && groups.step();) {
      if (performance.now() < until) continue
      await yieldToPage()
      if (groups !== this.#coming) return
      until = performance.now() + sliceMs
    }
    this.#squares?.close()
    this.#squares = points ? undefined : new MapSquares(this.#options.client, () => this.paint())
    this.#groups = groups
    this.#fanned = undefined
    this.#keepToChosen()
    const box = JSON.stringify(this.#options.box)
    if (points?.length || box !== this.#box) this.#open()
    else this.paint()
    this.#box = box
    if (this.#sought) this.seek(this.#sought)
  }

  /** Shows all; or, where all would be one or two marks, where most of them are. */
  #open(): void {
    this.showAll()
    const most = whereMostAre(this.#groups, this.#surface.zoom, this.#surface.sight(0))
    if (most) this.#surface.goTo(most.at, Math.min(most.zoom, nearestOfAll))
  }

  showAll(): void {
    this.#surface.fit(...this.#boxToShow(this.#groups))
  }

  #boxToShow({ points }: Groups<MapPoint>): readonly [whole: Box, nearest: number] {
    const whole: Box = boxOf(points) ?? this.#options.box ?? france
    const isSpot = whole.south === whole.north && whole.west === whole.east
    return [whole, isSpot ? this.#nearestOfOne : nearestOfAll]
  }

  select(slug: string | undefined): void {
    if (slug === this.#chosen) return
    this.#chosen = slug
    this.#keepToChosen()
    this.paint()
  }

  /** Zooms to a point and focuses it: at once, or when the pending tiles arrive. */
  seek(one: Sought): void {
    const point = this.#pointOf(one.slug)
    this.#sought = one
    // The canvas holds the focus meanwhile, unless the visitor moves it.
    this.#canvas.focus({ preventScroll: true })
    if (point) this.#reveal(point)
    else this.#surface.goTo(one, this.#surface.deepest)
    // Marks of the previous result may be here until the tiles of this one are.
    this.paint()
    if (point || this.#squares || this.#coming !== this.#groups) return
    // It is not in the result.
    this.#sought = undefined
    this.focus()
  }

  moved(): void {
    if (this.#surface.zoom !== this.#surface.deepest) this.#fanned = undefined
    this.#squares?.forgive()
    this.names.forgive()
    this.paint()
  }

  retry(): void {
    this.#squares?.forgive()
    this.paint()
    // The pressed button is removed.
    this.focus()
  }

  /** The previous marks stay until all tiles for the new ones are loaded. */
  paint(): void {
    const { zoom, deepest } = this.#surface
    const sight = this.#surface.sight(margin)
    const view = { zoom, sight, fanned: this.#fanned, deepest }
    const squares = this.#squares?.find(sight, zoom)
    if (squares) this.#place(marksOfSquares(squares, view))
    else if (!this.#squares) this.#place(marksOf(this.#groups, view))
    else return
    this.#meet()
    this.#painted()
  }

  press(event: MouseEvent): void {
    const mark = this.#markAt(event)
    const isByHand = event.detail > 0
    if (!mark || (isByHand && this.#surface.wasDragged)) return
    this.#current = mark
    const slug = mark.point?.slug
    if (slug === undefined) this.#enter(mark)
    else if (isByHand && slug !== this.#chosen) this.#choose(slug)
    else this.#options.onOpen(slug)
  }

  focused(event: Event): void {
    const mark = this.#markAt(event)
    if (!mark || mark === this.#current) return
    this.#current = mark
    this.#place(this.#marks)
  }

  /** In the list's order. */
  walk(by: number): void {
    const current = this.#current
    if (!current) return
    if (this.#squares) {
      const at = this.#marks.findIndex(({ key }) => key === current.key)
      this.#bring(this.#marks[within(at + by, this.#marks)])
    } else {
      const { points } = this.#groups
      const at = points.findIndex(({ slug }) => slug === firstSlug(current))
      // The group stands for its first point; the next one inside it is not drawn by itself yet.
      const next = points[within(current.several && by > 0 ? at + by - 1 : at + by, points)]
      if (next) this.#reveal(next)
    }
    this.focus()
    const slug = this.#current?.point?.slug
    if (slug !== undefined) this.#choose(slug)
  }

  close(): void {
    this.#coming = new Groups([], 0)
    this.#squares?.close()
    this.names.close()
  }

  /** Focuses the sought point, once it is drawn. */
  #meet(): void {
    const slug = this.#sought?.slug
    const mark = this.#marks.find((mark) => slug !== undefined && holds(mark, slug))
    if (!mark) return
    if (!this.#canvas.matches(':focus-within')) return void (this.#sought = undefined)
    if (mark.several) {
      if (this.#surface.zoom < this.#surface.deepest || this.#fanned === firstSlug(mark)) return
      // It shares a spot with others: fan them out.
      this.#fanned = firstSlug(mark)
      return this.paint()
    }
    this.#sought = undefined
    this.#current = mark
    this.focus()
  }

  /** The chosen point gets the tab stop. */
  #keepToChosen(): void {
    const point = this.#pointOf(this.#chosen)
    if (point) this.#current = { key: point.slug, at: point, offset: { x: 0, y: 0 }, point }
  }

  #pointOf(slug: string | undefined): MapPoint | undefined {
    return this.#groups.points.find((point) => point.slug === slug)
  }

  #choose(slug: string): void {
    this.#chosen = slug
    this.#place(this.#marks)
    this.#options.onSelect(slug)
  }

  get #options(): MapOptions {
    return this.#said().options
  }

  get #nearestOfOne(): number {
    return this.#options.basemap.isDrawn ? nearestDrawn : nearestOfAll
  }

  /** Zooms until the point is in no group, or fans out its spot, and brings it into view. */
  #reveal(point: MapPoint): void {
    const { deepest } = this.#surface
    const alone = this.#groups.aloneFrom(point.slug)
    const together = alone === undefined && this.#groups.at(deepest).find(({ points }) => points.includes(point))
    if (together) this.#fanned = together.points[0]?.slug
    const apart = alone ?? deepest
    const { zoom } = this.#surface
    if (apart > zoom) this.#surface.goTo(point, apart)
    else if (isInside(point, this.#surface.sight(0))) this.paint()
    else this.#surface.goTo(point, Math.max(apart, Math.min(zoom, this.#nearestOfOne)))
    // Marks far outside the view are drawn only when it has moved there.
    this.#surface.bring(together ? (together.points[0] ?? point) : point, { x: 0, y: 0 })
    this.#bring(this.#marks.find(({ key }) => key === point.slug))
  }

  /** Brings it into view, and gives it the tab stop. */
  #bring(mark: Mark | undefined): void {
    if (!mark) return
    this.#surface.bring(mark.at, mark.offset)
    this.#current = mark
    this.#place(this.#marks)
  }

  #enter({ at, several }: Mark): void {
    const { deepest } = this.#surface
    if (several?.zoom === undefined) this.#fanned = several?.points[0]?.slug
    const box = boxOf(several?.points ?? [])
    const middle = box && { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 }
    this.#surface.goTo(middle ?? at, Math.min(several?.zoom ?? deepest, deepest))
  }

  #place(marks: readonly Mark[]): void {
    const hadFocus = this.#canvas.querySelector('button:focus') !== null
    this.#marks = marks
    this.#current = (this.#current && standInFor(this.#current, marks)) ?? marks[0]
    const { words } = this.#said()
    const { kinds } = this.#options.words
    const view = { words, kinds, chosen: this.#chosen, current: this.#current }
    const sight = this.#surface.sight(margin)
    const window = () => windowOf(this.#surface, this.#canvas)
    const names = this.names.beside(marks, { zoom: this.#surface.zoom, sight, window })
    this.#surface.place([...this.#buttons.placed(marks, view), ...names])
    if (hadFocus && !this.#canvas.querySelector('button:focus')) this.focus()
  }

  /** Focuses the mark with the tab stop. */
  focus(): void {
    const element = this.#buttons.find(this.#current?.key)
    const canvas = this.#canvas
    ;(element ?? canvas).focus({ preventScroll: true })
  }

  #markAt({ target }: Event): Mark | undefined {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : undefined
    return this.#marks.find(({ key }) => key === button?.dataset['key'])
  }
}

function within(at: number, all: readonly unknown[]): number {
  return Math.max(0, Math.min(all.length - 1, at))
}
