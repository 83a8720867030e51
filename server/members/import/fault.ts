/** Why a row was refused, waits to be put on the map, or came in otherwise than it was written. The words are in `import.strings.ts`. */
export const faults = [
  'quote-broken',
  'cells-missing',
  'cells-too-many',
  'row-unreadable',
  'name-missing',
  'commune-missing',
  'commune-many',
  'commune-unknown',
  'commune-nowhere',
  'repeated',
  'looks-like',
  'too-long',
  'kind-unknown',
  'phone-unreadable',
  'website-unreadable',
  'email-unreadable',
  'postcode-unreadable',
  'postcode-elsewhere',
  'postcode-completed',
  'postcode-ambiguous',
  'code-replaced',
  'commune-by-postcode',
  'commune-by-name',
  'commune-centre',
  'day-unreadable',
  'hours-unreadable',
  'activity-unknown',
  'topic-unknown',
  'wheelchair-unknown',
  'price-unknown',
  'language-unknown',
  'help-unknown',
  'itinerant-unknown',
  'zone-unknown',
  'parent-unknown',
  'parent-many',
  'parent-itself',
  'degrees-unreadable',
  'degrees-outside',
  'degrees-half',
  'lambert-93',
  'null-island',
  'swapped',
  'far-from-commune',
] as const

/** What a fault is about: its sentence may name the line that came first, or how far a point is; `value` is the piece of a cell that it is of. */
export type Fault = {
  readonly reason: FaultReason
  readonly line?: number
  readonly kilometres?: number
  readonly value?: string
}
export type FaultReason = (typeof faults)[number]

/** Of a row: what stood in a cell, and what is to be said of it. `refused` and `to-place` are counted, a note is not. */
export type Note = {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly fault: Fault
  readonly weight: 'refused' | 'to-place' | 'noted'
}
