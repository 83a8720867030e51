import type { LitElement } from 'lit'
import { languageOf } from '../../shared/language-of.js'
import { hrefOf, type DeskAddress, type RoomOf } from './desk-address.js'
import { client } from './parts/client.js'
import type { Desk, Place } from './room.js'
import { iconOf, nameIn } from './rooms.strings.js'

type Parts = Pick<Desk, 'drafts' | 'did' | 'told' | 'failed' | 'freshCode' | 'refresh'> & {
  readonly of: RoomOf
  readonly room: string
  /** Undefined once another room is open. */
  readonly at: () => DeskAddress | undefined
  readonly email: () => string
  readonly spaces: () => Desk['spaces']
  readonly parts: () => Desk['parts']
  /** The address has changed. */
  readonly moved: () => void
}

/** The desk as one room knows it. */
export function deskFor(host: LitElement, { of, room, at, email, spaces, parts, moved, ...acts }: Parts): Desk {
  const place = ({ room: other, item, filters = at()?.filters ?? {} }: Place): DeskAddress => ({
    room: other ?? room,
    of,
    filters,
    ...(item && { item }),
  })
  return {
    host,
    call: client,
    ...acts,
    get language() {
      return languageOf(host)
    },
    get email() {
      return email()
    },
    get item() {
      return at()?.item
    },
    get spaces() {
      return spaces()
    },
    get parts() {
      return parts()
    },
    get filters() {
      return at()?.filters ?? {}
    },
    hrefOf: (to) => hrefOf(place(to)),
    hrefTo: ({ kind, slug }, other) => hrefOf({ room: other, of: { kind, slug }, filters: {} }),
    signOf: (other) => ({ name: nameIn(languageOf(host), other), icon: iconOf(other) }),
    go: (to, isKept = false) => {
      const href = hrefOf(place(to))
      if (isKept) history.replaceState(history.state, '', href)
      else location.hash = href
      // Not when the browser says so: what is pressed until then would lead back to where it was.
      moved()
    },
  }
}
