import type { Tables } from '../database/tables.js'

/** What a day of a copy is held as. */
export type HeldAs = Tables['offer_day']['held_as']
