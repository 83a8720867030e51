import {
  DivIcon,
  DomEvent,
  GridLayer,
  LatLngBounds,
  Map as LeafletMap,
  Marker,
  Point as LeafletPoint,
  type Coords,
  type DoneCallback,
  type LatLngTuple,
} from 'leaflet/dist/leaflet-src.esm.js'
import { yieldToPage } from '../../shared/yielding.js'
import type { Box, MapSurface, Offset, Placed, Point, SurfaceOptions } from './map-surface.js'
import type { Square } from './world.js'

/** Padding around what must be visible, in pixels: markers are above their point, and buttons are on the right. */
const room = { left: 32, above: 64, right: 64, below: 20 }

/** On a narrow map the buttons may be above a marker: it would otherwise show a third more around all of them. */
const narrowRoom = { left: 24, above: 56, right: 24, below: 12 }
const narrow = 480

/** Delays before a failed tile image is requested again; after the last, only when the connection is back. */
const waitsMs = [3_000, 15_000, 60_000]

type Standing = { readonly marker: Marker; readonly placed: Placed }

/**
 * Leaflet without the parts that write markup, read the page's style sheets or capture scrolling: the build keeps only
 * what is used here (`leaflet-plugin.mjs`).
 */
export class LeafletSurface implements MapSurface {
  readonly farthest = 2
  readonly deepest: number
  wasDragged = false
  readonly #map: LeafletMap
  readonly #isCalm: boolean
  #isZooming = false
  /** A drag ended, which was not told yet. */
  #isDropped = false
  #basemap: BasemapLayer | undefined
  #standing = new Map<string, Standing>()

  constructor(container: HTMLElement, { deepest, isCalm, onMoved }: SurfaceOptions) {
    this.deepest = deepest
    this.#isCalm = isCalm
    this.#map = new LeafletMap(container, {
      touchZoom: true,
      bounceAtZoomLimits: false,
      inertia: false,
      trackResize: false,
      fadeAnimation: false,
      zoomAnimation: !isCalm,
      markerZoomAnimation: !isCalm,
      minZoom: this.farthest,
      maxZoom: deepest,
      maxBounds: [
        [-85, -190],
        [85, 190],
      ],
    })
    this.#map.on('moveend', () => void this.#tellMoved(onMoved))
    this.#map.on('dragstart', () => (this.wasDragged = true))
    this.#map.on('dragend', () => (this.#isDropped = true))
    this.#map.on('zoomstart', () => (this.#isZooming = true))
    this.#map.on('zoomend', () => (this.#isZooming = false))
  }

  get zoom(): number {
    return this.#map.getZoom()
  }

  sight(margin: number): Box {
    const bounds = this.#map.getBounds().pad(margin)
    return { south: bounds.getSouth(), west: bounds.getWest(), north: bounds.getNorth(), east: bounds.getEast() }
  }

  place(all: readonly Placed[]): void {
    const before = this.#standing
    const now = new Map<string, Standing>()
    for (const placed of all) now.set(placed.key, this.#stand(placed, before.get(placed.key)))
    for (const [key, { marker }] of before) if (now.get(key)?.marker !== marker) marker.remove()
    this.#standing = now
    this.#putInOrder()
  }

  fit(box: Box, nearest: number): void {
    const { left, above, right, below } = this.#room
    this.#map.fitBounds(cornersOf(box), {
      paddingTopLeft: [left, above],
      paddingBottomRight: [right, below],
      maxZoom: nearest,
      animate: false,
    })
  }

  zoomOf(box: Box, nearest: number): number {
    const { left, above, right, below } = this.#room
    const padding = new LeafletPoint(left + right, above + below)
    return Math.min(nearest, this.#map.getBoundsZoom(cornersOf(box), false, padding))
  }

  get #room(): typeof room {
    return this.#map.getSize().x < narrow ? narrowRoom : room
  }

  goTo(at: Point, zoom: number): void {
    this.#map.setView(degrees(at), zoom, { animate: false })
  }

  bring(at: Point, offset: Offset): void {
    const place = this.#map.latLngToContainerPoint(degrees(at)).add([offset.x, offset.y])
    const size = this.#map.getSize()
    const isWithin = (position: number, least: number, most: number) => position >= least && position <= most
    if (isWithin(place.x, room.left, size.x - room.right) && isWithin(place.y, room.above, size.y - room.below)) return
    this.#map.panBy(place.subtract(size.divideBy(2)), { animate: false })
  }

  zoomBy(steps: number): void {
    this.#map.setZoom(this.zoom + steps, { animate: !this.#isCalm })
  }

  zoomAt(event: MouseEvent, steps: number): void {
    const position = DomEvent.getMousePosition(event, this.#map.getContainer())
    this.#map.setZoomAround(position, this.zoom + steps, { animate: !this.#isCalm })
  }

  panBy({ x, y }: Offset): void {
    const size = this.#map.getSize()
    this.#map.panBy([x * size.x, y * size.y], { animate: !this.#isCalm, duration: 0.15 })
  }

  letDrag(may: boolean): void {
    const { dragging } = this.#map
    this.wasDragged = false
    if (may) dragging.enable()
    else dragging.disable()
  }

  lay(addressOf: (square: Square) => string): void {
    this.#basemap?.remove()
    this.#basemap = new BasemapLayer(addressOf, this.deepest).addTo(this.#map)
  }

  resize(): void {
    this.#map.invalidateSize({ animate: false, pan: true })
  }

  /** Leaflet throws when it is removed during a zoom animation: wait for its end. */
  close(): void {
    if (this.#isZooming) this.#map.once('moveend', () => this.#map.remove())
    else this.#map.remove()
  }

  /** Between the end of a drag and its click, Leaflet measures the page: what is drawn meanwhile is laid out in the same task. */
  async #tellMoved(tell: () => void): Promise<void> {
    const isDropped = this.#isDropped
    this.#isDropped = false
    if (isDropped) await yieldToPage()
    tell()
  }

  #stand(placed: Placed, before: Standing | undefined): Standing {
    const { element, at, offset, isAbove } = placed
    const isSame = before?.placed.offset.x === offset.x && before.placed.offset.y === offset.y
    const marker = isSame ? before.marker : markerOf(element, at, offset)
    if (before?.placed.at !== at) marker.setLatLng(degrees(at))
    if (!isSame || before.placed.isAbove !== isAbove) marker.setZIndexOffset(isAbove ? 10_000 : 0)
    if (!isSame) marker.addTo(this.#map)
    return { marker, placed }
  }

  /** Puts the markers in reading order in the DOM. The focused one is not moved, because it would lose the focus. */
  #putInOrder(): void {
    const pane = this.#map.getPane('markerPane')
    const icons = [...this.#standing.values()].flatMap(({ marker }) => marker.getElement() ?? [])
    if (!pane || icons.every((icon, at) => pane.children[at] === icon)) return
    const kept = icons.find((icon) => icon.matches(':focus-within'))
    // Only what stands elsewhere is moved: whatever is, is laid out anew.
    let next = pane.firstElementChild
    for (const icon of icons) {
      while (icon === kept && next && next !== kept) {
        const passed = next
        next = next.nextElementSibling
        pane.append(passed)
      }
      if (icon === next) next = next.nextElementSibling
      else pane.insertBefore(icon, next)
    }
  }
}

/** Basemap tiles. Leaflet's own layer replaces an aborted image by a `data:` URL, which a strict CSP refuses. */
class BasemapLayer extends GridLayer {
  readonly #addressOf: (square: Square) => string

  constructor(addressOf: (square: Square) => string, maxZoom: number) {
    super({ maxZoom, updateWhenZooming: false, keepBuffer: 1 })
    this.#addressOf = addressOf
    this.on('tileunload', ({ tile }) => tile.removeAttribute('src'))
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const picture = document.createElement('img')
    picture.alt = ''
    const address = this.#addressOf({ z, x, y })
    const waits = waitsMs.values()
    picture.onload = () => done(undefined, picture)
    // Without its tile, the basemap's colour and the markers are shown.
    picture.onerror = () => {
      const trying = new AbortController()
      const again = () => {
        trying.abort()
        clearTimeout(timer)
        if (picture.isConnected) picture.src = address
      }
      const wait = waits.next().value
      const timer = wait && setTimeout(again, wait)
      addEventListener('online', again, { signal: trying.signal })
    }
    picture.src = address
    return picture
  }
}

function markerOf(element: HTMLElement, at: Point, { x, y }: Offset): Marker {
  const icon = new DivIcon({ className: 'map-foot', html: element, iconSize: [0, 0], iconAnchor: [-x, -y] })
  return new Marker(degrees(at), { icon, interactive: false, keyboard: false })
}

function cornersOf({ south, west, north, east }: Box): LatLngBounds {
  return new LatLngBounds([south, west], [north, east])
}

/** The projection ends near the poles. */
function degrees({ latitude, longitude }: Point): LatLngTuple {
  return [Math.max(-85, Math.min(85, latitude)), longitude]
}
