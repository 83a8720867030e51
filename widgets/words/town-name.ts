/** The name of a town on the map, as the server gives it and the map writes it. */
export type TownName = {
  readonly text: string
  readonly isCity: boolean
  /** The point of its dot. */
  readonly latitude: number
  readonly longitude: number
  /** The size of its letters, in pixels; its width is an estimate. */
  readonly size: number
  readonly halfWidth: number
  /** The distance of its middle below the dot, where no marker is in the way. */
  readonly lift: number
}
