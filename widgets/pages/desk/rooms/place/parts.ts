import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk } from '../../room.js'
import type { PlaceStrings } from './place.strings.js'

/** Each part of the room works with this. */
export type PlaceParts = {
  readonly desk: Desk
  /** Every call names these: the member, and the place that is open. */
  readonly named: () => { readonly member: string; readonly place: string }
  readonly act: DeskAct
  readonly reload: () => void
  readonly words: () => PlaceStrings
}
