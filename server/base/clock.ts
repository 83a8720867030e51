import { toInstant, type Instant } from './instant.js'

export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => toInstant(Date.now()) }
