import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk } from '../../room.js'
import type { SiteStrings } from './site.strings.js'

/** Each part of the room works with this. */
export type SiteParts = {
  readonly desk: Desk
  readonly site: string
  readonly act: DeskAct
  readonly reload: () => void
  readonly words: () => SiteStrings
  /** The page of each address, as it was typed. */
  readonly pages?: Map<string, string>
  /** Within what has a heading of its own. */
  readonly isWithin?: boolean
}
