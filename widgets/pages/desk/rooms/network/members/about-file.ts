import { placeFormats, type PlaceFormat } from '../../../../../words/members/member-terms.js'
import type { Kind } from './members.js'

/** The one of spreadsheets comes first. */
export const formats = [...new Set<PlaceFormat>(['csv', ...placeFormats])]

/** What is said of a file of places before it is tried. */
export type AboutFile = {
  readonly format: PlaceFormat
  readonly kind: Kind
  readonly source: string
  readonly licence: string
}

export const aboutFile: AboutFile = { format: 'csv', kind: 'other', source: '', licence: 'Licence Ouverte 2.0' }

/** Under which it is kept while another room is open. */
export const draftOfFile = 'import of places'
