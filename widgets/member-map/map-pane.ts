import type { Language } from '../shared/locale.js'
import type { InputOf, OutputOf } from '../shared/wire.js'
import type { MapStrings } from './member-map.strings.js'

/** What the list asks of the map, and gives it. The one knows nothing of the other's inside. */
export type MapPane = {
  /** Stands where the list puts it, and takes its size from there. */
  readonly element: HTMLElement
  readonly show: (result: MapResult) => void
  /** Marks one, or none. It stays where it is: a pointer that goes over the list must not make the map run. */
  readonly select: (slug: string | undefined) => void
  /** Comes near to one, and gives it the keyboard as soon as it stands there. */
  readonly seek: (one: Sought) => void
  /** To be told when its place changes size or is shown again. */
  readonly resize: () => void
  /** Leaves nothing behind. */
  readonly close: () => void
}

export type MapOptions = {
  /** Around all that may be found here; absent when nothing stands anywhere. */
  readonly box: Opening['map']['box']
  readonly ground: Opening['map']['ground']
  /** Path of our own page of the same map. */
  readonly page: string
  readonly client: MapClient
  /** The words of the list that the map says too. Its own come with it. */
  readonly words: Pick<MapStrings, 'kinds'>
  readonly language: Language
  readonly dark: boolean
  /** Somebody chose a marker: the list marks the same. */
  readonly onSelect: (slug: string) => void
  /** Somebody wants its sheet. */
  readonly onOpen: (slug: string) => void
  /**
   * It cannot be, or goes no further; the list stays. Where the page itself bars it, what stands in its place: asking again is
   * no use.
   */
  readonly onFail: (cause: unknown, barred?: unknown) => void
}

export type MapClient = {
  /** One square of what was last shown; given up when the map has moved on. */
  readonly tile: (square: MapSquare, signal: AbortSignal) => Promise<MapTile>
}

export type MapResult = {
  /** Another text when something else is asked: what was drawn before is not of it. */
  readonly question: string
  /** All that stand somewhere; absent when there are more than one answer carries: squares are asked for then. */
  readonly points?: readonly MapPoint[] | undefined
  /** How many were found, when they are many. */
  readonly many?: number | undefined
}

type Opening = OutputOf<'members.open'>
export type MapPoint = OutputOf<'members.points'>['points'][number]
/** One that may not be among what is shown. */
export type Sought = Pick<MapPoint, 'slug' | 'latitude' | 'longitude'>
export type MapSquare = Pick<InputOf<'members.tile'>, 'x' | 'y' | 'z'>
export type MapTile = OutputOf<'members.tile'>
export type MapQuestion = Omit<InputOf<'members.tile'>, 'x' | 'y' | 'z'>
