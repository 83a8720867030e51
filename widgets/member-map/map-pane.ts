import type { Language } from '../shared/locale.js'
import type { Ask } from '../shared/remote-read.js'
import type { InputOf, OutputOf } from '../shared/wire.js'
import type { MapStrings } from './member-map.strings.js'

/** What the list asks of the map, and gives it. The one knows nothing of the other's inside. */
export type MapPane = {
  /** Stands where the list puts it, and takes its size from there. */
  readonly element: HTMLElement
  /**
   * All that stand somewhere, of so many found; undefined when there are more than one answer carries: squares are asked for
   * then. Ends when they stand there, or it has failed.
   */
  readonly show: (points: readonly MapPoint[] | undefined, found: number) => Promise<void>
  /** Marks one of what was shown last, or none. It stays where it is: a pointer that goes over the list must not make the map run. */
  readonly select: (slug: string | undefined) => void
  /** Comes near to one, and gives it the keyboard as soon as it stands there: of what was shown last. */
  readonly seek: (one: Sought) => void
  /** Takes the keyboard. */
  readonly focus: () => void
  /** What it was opened with may be another now: the page's language, its site. */
  readonly update: (options: MapOptions) => void
  /** To be told when its place changes size or is shown again. */
  readonly resize: () => void
  /** Leaves nothing behind. */
  readonly close: () => void
}

export type MapOptions = {
  /** Around all that may be found here; absent when nothing stands anywhere. */
  readonly box?: Opening['map']['box']
  readonly basemap: Opening['map']['basemap']
  /** Path of our own page of the same map. */
  readonly page: string
  readonly client: MapClient
  /** The words of the list that the map says too. Its own come with it. */
  readonly words: Pick<MapStrings, 'kinds'>
  readonly language: Language
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
  /** One square of what was last shown; given up, by its signal too, when the map has moved on. */
  readonly tile: (square: MapSquare, ask: Ask, signal: AbortSignal) => Promise<MapTile>
}

type Opening = OutputOf<'members.open'>
export type MapPoint = OutputOf<'members.points'>['points'][number]
/** One that may not be among what is shown. */
export type Sought = Pick<MapPoint, 'slug' | 'latitude' | 'longitude'>
export type MapSquare = Pick<InputOf<'members.tile'>, 'x' | 'y' | 'z'>
export type MapTile = OutputOf<'members.tile'>
export type MapQuestion = Omit<InputOf<'members.tile'>, 'x' | 'y' | 'z'>
