import type { Language } from '../../shared/language-of.js'
import type { Choice, Scope } from '../member-choice.js'
import type { MapStrings } from '../words/member-map.strings.js'
import type { Opening } from '../member-search.js'
import type { ReadyStrings } from '../words/ready-list.strings.js'

/** The map reads this of the list, at each update. */
export type MapList = {
  readonly opening: Opening | undefined
  readonly asked: Scope & Choice
  /** Whether to load the map before it is visible, because the page or the visitor asks for it. */
  readonly isWanted: boolean
  /** Whether the list shows the answer to the present query. */
  readonly isAnswered: boolean
  readonly words: ReadyStrings & Pick<MapStrings, 'kinds'>
  readonly language: Language
  readonly selected: (slug: string) => void
  readonly opened: (slug: string) => void
  /** The map cannot be shown. */
  readonly failed: (cause: unknown) => void
  /** Points or tiles could not be loaded. */
  readonly missed: (cause: unknown) => void
}
