import type { Square } from './world.js'

export type Point = { readonly latitude: number; readonly longitude: number }
export type Box = { readonly south: number; readonly west: number; readonly north: number; readonly east: number }
/** Pixels on the screen, to the right and down. */
export type Offset = { readonly x: number; readonly y: number }

/** Something that stands on the map: its element keeps its place when the map moves. */
export type Placed = {
  readonly key: string
  readonly element: HTMLElement
  readonly at: Point
  /** From where it belongs, where several would stand on the same spot. */
  readonly offset: Offset
  readonly isAbove: boolean
}

/** What we ask of a map. Nothing that is asked here takes time, the steps of a zoom apart, which may be shown. */
export type MapSurface = {
  readonly zoom: number
  readonly farthest: number
  readonly deepest: number
  /** Whether the pointer that was just released had moved the map. */
  readonly wasDragged: boolean
  /** What is in sight, and around it as much again as this part of it. */
  sight(margin: number): Box
  /** All that stands on the map, in the order in which it is read; what stood there and is not among it goes. */
  place(all: readonly Placed[]): void
  /** Shows a whole box, from no nearer than a zoom. */
  fit(box: Box, nearest: number): void
  goTo(at: Point, zoom: number): void
  /** Has it in the middle, if it was not in sight: one sees what is around it. */
  bring(at: Point, offset: Offset): void
  zoomBy(steps: number): void
  /** Zooms with what is under the pointer staying there. */
  zoomAt(event: MouseEvent, steps: number): void
  /** Parts of what is in sight, to the east and south. */
  panBy(part: Offset): void
  /** A pointer is pressed: whether it takes the map with it when it moves. */
  letDrag(may: boolean): void
  /** The pictures below everything: by square, where each is. */
  lay(addressOf: (square: Square) => string): void
  /** To be told when its place has another size. */
  resize(): void
  close(): void
}

export type SurfaceOptions = {
  readonly deepest: number
  /** Without movement that nobody's hand makes. */
  readonly isCalm: boolean
  /** What is in sight is no longer what it was. */
  readonly onMoved: () => void
}
