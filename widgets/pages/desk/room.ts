import type { LitElement } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import type { OutputOf } from '../../shared/wire.js'
import type { Client, Sent } from './parts/client.js'
import type { Filters, RoomOf } from './desk-address.js'
import type { IconName } from './parts/icons.js'

type OwnRole = OutputOf<'roles.mine'>['spaces'][number]

export type RoleName = OwnRole['role']
export type RoomName = OwnRole['rooms'][number]['room']

/** A member, a site or the network that somebody has roles for, with the rooms that these open. */
export type Space = Pick<OwnRole, 'of' | 'rooms'> & {
  readonly roles: readonly Pick<OwnRole, 'roleId' | 'role'>[]
  /** Rooms that they need, for the network to open. */
  readonly awaited: readonly RoomName[]
}

/** Where in the present room, or in another for the same: the thing that is open, and what the list is narrowed to. */
export type Place = { readonly room?: RoomName; readonly item?: string | undefined; readonly filters?: Filters }

export type Undo = { readonly name: string; readonly act: () => void }

/** A room knows this of the desk around it. */
export type Desk = {
  readonly host: LitElement
  readonly call: Client
  readonly language: Language
  /** The address of the person at the desk. */
  readonly email: string
  /** Typed and not sent, kept until another person is at the desk. */
  readonly drafts: Map<string, object>
  /** From the address. */
  readonly item: string | undefined
  readonly filters: Filters
  /** All that the person has roles for, with what waits there as it was last asked. */
  readonly spaces: readonly Space[]
  /** How much waits in each part of the room, as it was last asked. */
  readonly parts: Readonly<Record<string, number>>
  /** A link to another place in this room, or to one in another. */
  hrefOf(place: Place): string
  /** A link to a room of another member, site or the network. */
  hrefTo(of: RoomOf, room: RoomName): string
  /** The name and the icon by which a room is known in the menu. */
  signOf(room: RoomName): { readonly name: string; readonly icon: IconName }
  /** Goes there; `isKept`: without a step for « back », as while somebody types. */
  go(place: Place, isKept?: boolean): void
  /** Says what was done and how to undo it, in a list that stays, and leads the keyboard there. */
  did(text: string, undo?: Undo): void
  /** Says in that list why something was not done, where what was open is there no more. */
  told(text: string): void
  /** Called for what failed, which the room has said already: a session that ended, a role that was withdrawn. */
  failed(cause: unknown): void
  /** Asks for a fresh code in place; whether it was typed. */
  freshCode(): Promise<boolean>
  /** Asks again who may do what, and what waits: after an act that changes it. */
  refresh(): void
}

/** One room of the desk, open for one member, site or the network. */
export interface Room {
  /** In the language of the page, where it is called otherwise than in the menu. */
  readonly title?: string | undefined
  /** Beside the title. */
  readonly beside?: Content
  render(): Content
  /** Something of it may be new: it is read again, in place. */
  again?(): Promise<unknown>
  /** The desk shows another room: what the room has added to the host goes. */
  close(): void
}

/** The module of a room exports this as `open`. */
export type OpenRoom = (desk: Desk, space: Space) => Room

export type { Sent }
