import type { OutputOf } from '../../../../shared/wire.js'
import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk } from '../../room.js'
import type { MembershipsStrings } from './memberships.strings.js'

export type Memberships = OutputOf<'memberships.list'>
export type Listed = Memberships['memberships'][number]
export type One = OutputOf<'memberships.show'>
export type RoomShown = OutputOf<'memberships.room'>
export type Kind = RoomShown['kinds'][number]

/** Each part of the room works with this. */
export type MembershipsParts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly member: string
  readonly reload: () => void
  readonly words: () => MembershipsStrings
  /** What the place asks, once it is known. */
  readonly room: () => RoomShown | undefined
}

/** The address names these where one of them is open, else a membership. */
export const noting = 'note'
export const keeping = 'kinds'
export const paying = 'payments'

/** Whether the address names a membership. */
export const isOne = (item: string | undefined): item is string =>
  item !== undefined && item !== '' && ![noting, keeping, paying].includes(item) && !pageIn(item)

/** These take the place of the list. */
export const pages = ['deposits', 'till'] as const
export type Page = (typeof pages)[number]

export const pageIn = (item = ''): Page | undefined =>
  pages.find((page) => item === page || item.startsWith(`${page}/`))
