import { addressOf, beside } from '../shared/wire.js'

/** One of our own pages in a window that a frame with `sandbox` opened: it has no origin, so that it can send nothing. */
export const isShutIn = (): boolean =>
  origin === 'null' && beside === '_self' && location.origin === new URL(addressOf('')).origin
