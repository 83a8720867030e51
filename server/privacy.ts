import type { Declared } from './database/retention.js'
import { slices } from './slices.js'

/** What is declared of every table. A guard compares it with both engines. */
export const privacy: Declared = Object.fromEntries(slices.flatMap(({ privacy: own = {} }) => Object.entries(own)))
