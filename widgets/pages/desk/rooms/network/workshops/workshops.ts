import type { OutputOf } from '../../../../../shared/wire.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import type { Desk } from '../../../room.js'
import type { WorkshopsStrings } from './workshops.strings.js'

export type Workshops = OutputOf<'networkWorkshops.list'>
export type Listed = Workshops['workshops'][number]
export type Workshop = OutputOf<'networkWorkshops.show'>

export type WorkshopsParts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly reload: () => void
  readonly words: () => WorkshopsStrings
}
