import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk } from '../../room.js'
import type { PlaceStrings } from './place.strings.js'

/** What each part of the room works with. */
export type PlaceParts = {
  readonly desk: Desk
  /** What every call names: the member, and the place that is open. */
  readonly named: () => { readonly member: string; readonly place: string }
  readonly act: DeskAct
  readonly reload: () => void
  readonly words: () => PlaceStrings
}
