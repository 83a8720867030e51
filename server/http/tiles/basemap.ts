import type { Basemap } from '../../rpc/context.js'

/** At higher zooms most views of the drawn basemap are empty: not even a commune's name is in sight. */
export const deepestDrawn = 14

/** Sources of coasts, of names and populations, of points. Proper names, the same in every language. */
const drawnSources = 'Natural Earth · Insee · GeoNames'

/** The limit of most tile servers, Géoplateforme's Plan IGN among them. */
export const deepestRelayed = 18

/** To be raised when the drawing changes: browsers keep what they have of an address for a day. */
const drawing = 2

export type TileUpstream = { readonly tilesUrl: string | undefined; readonly tilesAttribution: string | undefined }

export function basemapOf({ tilesUrl, tilesAttribution }: TileUpstream): Basemap {
  if (tilesUrl !== undefined) {
    return { path: '/tiles/{z}/{x}/{y}', attribution: tilesAttribution ?? '', maxZoom: deepestRelayed, isDrawn: false }
  }
  return {
    path: `/tiles/drawn/{z}/{x}/{y}.svg?v=${drawing}`,
    darkPath: `/tiles/drawn-dark/{z}/{x}/{y}.svg?v=${drawing}`,
    namesPath: `/tiles/names/{z}/{x}/{y}.json?v=${drawing}`,
    attribution: drawnSources,
    maxZoom: deepestDrawn,
    isDrawn: true,
  }
}
