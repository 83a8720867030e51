import { isHeld } from '../shared/wire.js'

/**
 * Whether the server accepts offers from this page. If not, visitors are sent to our own page before they begin. It is
 * not one with what bookings ask before they show anything: each element would then load it first.
 */
export const mayPublishHere = (origins: readonly string[]): boolean =>
  isSecureContext && !isHeld() && origins.includes(origin)
