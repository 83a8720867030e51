import type { DeskState } from './desk.states.js'
import type { OwnSpaces } from './own-spaces.js'
import type { DeskPresence } from './presence.js'

type Standing = {
  readonly presence: Pick<DeskPresence, 'state'>
  readonly spaces: Pick<OwnSpaces, 'all' | 'error'>
  readonly isWithdrawn: boolean
  /** The address leads to a room that is theirs. */
  readonly hasRoom: boolean
}

/** What the desk shows: who is there comes first, then what is known of their roles, then what the address asks for. */
export function deskStateOf({
  presence: { state },
  spaces: { all, error },
  isWithdrawn,
  hasRoom,
}: Standing): DeskState {
  if (state === 'looking') return 'loading'
  if (state === 'out') return 'signed-out'
  if (state !== 'in') return state
  if (error) return navigator.onLine ? 'failed' : 'offline'
  if (!all) return 'loading'
  if (isWithdrawn) return 'withdrawn'
  if (all.length === 0) return 'no-role'
  return hasRoom ? 'room' : 'menu'
}
