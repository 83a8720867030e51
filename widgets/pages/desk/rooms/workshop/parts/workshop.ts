import type { InputOf, OutputOf } from '../../../../../shared/wire.js'
import { appointmentShows } from '../../../../../words/repairs/appointment-terms.js'
import type { Filters } from '../../../desk-address.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import type { Desk, Space } from '../../../room.js'
import type { WorkshopStrings } from '../workshop.strings.js'

export type Appointments = OutputOf<'workshop.visits'>
export type AppointmentRow = Appointments['items'][number]
export type Appointment = OutputOf<'workshop.visit'>
export type Settings = OutputOf<'workshop.settings'>
export type Answered = OutputOf<'workshop.answer'>
export type Answer = InputOf<'workshop.answer'>['answer']

/** Each part of the room works with this. */
export type WorkshopParts = {
  readonly desk: Desk
  readonly space: Space
  readonly act: DeskAct
  /** Which workshop, where the member has several. */
  readonly named: () => Named
  readonly reload: () => void
  readonly words: () => WorkshopStrings
}

export type Named = { readonly member?: string | undefined; readonly repairer?: string }

/** Reads the filters of the address; unknown values are left out. */
export function filtersIn(filters: Filters): Omit<InputOf<'workshop.visits'>, 'member' | 'repairer' | 'cursor'> {
  const show = appointmentShows.find((each) => each === filters['show'])
  const day = (name: string) => /^\d{4}-\d\d-\d\d$/.exec(filters[name] ?? '')?.[0]
  const [from, to] = [day('from'), day('to')]
  const words = filters['words']?.slice(0, 100)
  return { ...(show && { show }), ...(from && { from }), ...(to && { to }), ...(words && { words }) }
}

export const settingNames = ['kind', 'hours', 'rhythm', 'services', 'texts', 'calendar'] as const
type SettingName = (typeof settingNames)[number]

/** The settings that the address names, beside the appointments. */
export function settingIn(item: string | undefined): SettingName | undefined {
  // Closing is a page of the hours.
  return item === 'close' ? 'hours' : settingNames.find((each) => each === item)
}

/** Who comes stands below the appointment in the address. */
export const whoStep = 'who'

/** The appointment that the address names, where it names no settings: itself, or its talk. */
export const appointmentIn = (item: string | undefined): string | undefined =>
  /^([0-9a-f-]{36})(?:\/|$)/.exec(item ?? '')?.[1]
