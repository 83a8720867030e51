import type { Square } from './world.js'

export type Point = { readonly latitude: number; readonly longitude: number }
export type Box = { readonly south: number; readonly west: number; readonly north: number; readonly east: number }
/** In pixels, to the right and down. */
export type Offset = { readonly x: number; readonly y: number }

/** An element at a position of the map. */
export type Placed = {
  readonly key: string
  readonly element: HTMLElement
  readonly at: Point
  /** From its position, when several share the same spot. */
  readonly offset: Offset
  readonly isAbove: boolean
}

/**
 * What we need of a map engine. All methods are synchronous, except that a zoom may be animated. It shows nothing before
 * `fit` or `goTo`.
 */
export type MapSurface = {
  readonly zoom: number
  readonly farthest: number
  readonly deepest: number
  /** Whether the pointer just released has moved the map. */
  readonly wasDragged: boolean
  /** The visible box, enlarged on all sides by this part of it. */
  sight(margin: number): Box
  /** Replaces all elements on the map; `all` is in reading order. */
  place(all: readonly Placed[]): void
  /** Shows a whole box, at a zoom of at most `nearest`. */
  fit(box: Box, nearest: number): void
  /** The zoom that `fit` would show the same at. */
  zoomOf(box: Box, nearest: number): number
  goTo(at: Point, zoom: number): void
  /** Centres a position that is not visible, so that its surroundings are seen too. */
  bring(at: Point, offset: Offset): void
  zoomBy(steps: number): void
  /** Keeps the position under the pointer in place. */
  zoomAt(event: MouseEvent, steps: number): void
  /** In parts of the visible width and height. */
  panBy(part: Offset): void
  /** Whether the pressed pointer may drag the map. */
  letDrag(may: boolean): void
  /** Sets the URLs of the basemap's tiles. */
  lay(addressOf: (square: Square) => string): void
  /** To call when its container changes size. */
  resize(): void
  close(): void
}

export type SurfaceOptions = {
  readonly deepest: number
  /** No animations (`prefers-reduced-motion`). */
  readonly isCalm: boolean
  /** Called when the visible part has changed. */
  readonly onMoved: () => void
}
