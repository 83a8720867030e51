import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import type { Ask } from '../shared/remote-read.js'
import type { InputOf, OutputOf } from '../shared/wire.js'
import type { MapStrings } from './words/member-map.strings.js'

/** The interface between the list and the map, which is a chunk of its own. */
export type MapView = {
  /** The list inserts it; it takes the size of its parent. */
  readonly element: HTMLElement
  /**
   * The points of a result, of which there are `found` entries; undefined when they are too many for one answer, so
   * that the map asks for tiles. Resolves when they are drawn, or have failed.
   */
  readonly show: (points: readonly MapPoint[] | undefined, found: number) => Promise<void>
  /**
   * Highlights one of the points, or none, without moving the map: a pointer that crosses the list must not move it.
   */
  readonly select: (slug: string | undefined) => void
  /** Zooms to one of the points, and focuses it once it is drawn. */
  readonly seek: (one: Sought) => void
  readonly focus: () => void
  /** To call when options change: the page's language, the site. */
  readonly update: (options: MapOptions) => void
  /** To call when its container changes size or is shown again. */
  readonly resize: () => void
  readonly close: () => void
}

export type MapOptions = {
  /** Around all entries of the territory; absent when none has a position. */
  readonly box?: Opening['map']['box']
  readonly basemap: Opening['map']['basemap']
  /** Path of the same map on our own origin. */
  readonly page: string
  readonly client: MapClient
  /** Words of the list that the map uses too; the others are in its chunk. */
  readonly words: Pick<MapStrings, 'kinds'>
  readonly language: Language
  /** A marker was chosen: the list highlights the same entry. */
  readonly onSelect: (slug: string) => void
  /** Its sheet is to be opened. */
  readonly onOpen: (slug: string) => void
  /**
   * The map cannot be shown; the list stays. `barred` is shown instead when the page itself prevents it, so that a
   * retry is useless.
   */
  readonly onFail: (cause: unknown, barred?: Content) => void
}

export type MapClient = {
  /** A tile of the last result; aborted when the map has moved on. */
  readonly tile: (square: MapSquare, ask: Ask, signal: AbortSignal) => Promise<MapTile>
}

type Opening = OutputOf<'members.open'>
export type MapPoint = OutputOf<'members.points'>['points'][number]
/** An entry that may not be among the points shown. */
export type Sought = Pick<MapPoint, 'slug' | 'latitude' | 'longitude'>
export type MapSquare = Pick<InputOf<'members.tile'>, 'x' | 'y' | 'z'>
export type MapTile = OutputOf<'members.tile'>
export type MapQuestion = Omit<InputOf<'members.tile'>, 'x' | 'y' | 'z'>
