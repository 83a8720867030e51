import type { Box, MapSurface } from './map-surface.js'

/** In pixels from the left and the top of what is visible. */
export type Patch = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** The visible part of the map, and what lies over it. */
export type MapWindow = {
  readonly zoom: number
  readonly seen: Box
  /** Buttons cover these. */
  readonly covered: readonly Patch[]
}

export function windowOf(surface: MapSurface, canvas: HTMLElement): MapWindow {
  const tools = canvas.parentElement?.querySelectorAll<HTMLElement>('.map-zoom') ?? []
  const covered = [...tools].map(({ offsetLeft, offsetTop, offsetWidth, offsetHeight }) => {
    return { left: offsetLeft, top: offsetTop, width: offsetWidth, height: offsetHeight }
  })
  return { zoom: surface.zoom, seen: surface.sight(0), covered }
}
