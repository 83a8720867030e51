import type { Basemap } from '../../rpc/context.js'

/** Further in than this the simple ground has nothing to show: a commune's name is out of sight. */
export const deepestDrawn = 15

/** Proper names, the same in every language: whose coasts, whose names and numbers, whose points. */
const drawnSources = 'Natural Earth · Insee · GeoNames'

/** How far in most servers of pictures of the ground go, Géoplateforme's Plan IGN among them. */
export const deepestRelayed = 18

/** Whose pictures are relayed, and how they want to be named; absent, none are. */
export type TileUpstream = { readonly tilesUrl: string | undefined; readonly tilesAttribution: string | undefined }

/** What the map lies on: the pictures of a neighbour, relayed, or those that we draw. */
export function basemapOf({ tilesUrl, tilesAttribution }: TileUpstream): Basemap {
  if (tilesUrl !== undefined) {
    return {
      path: '/tiles/{z}/{x}/{y}',
      attribution: tilesAttribution ?? '',
      maxZoom: deepestRelayed,
      isDrawn: false,
    }
  }
  return {
    path: '/tiles/drawn/{z}/{x}/{y}.svg',
    darkPath: '/tiles/drawn-dark/{z}/{x}/{y}.svg',
    attribution: drawnSources,
    maxZoom: deepestDrawn,
    isDrawn: true,
  }
}
