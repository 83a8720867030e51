import { isHeld } from '../shared/wire.js'

/** Whether the server accepts bookings from this page. If not, visitors are sent to our own page before they begin. */
export const mayBookHere = (origins: readonly string[]): boolean =>
  isSecureContext && !isHeld() && origins.includes(origin)
