const faults = [
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
  'commune-nearest',
  'commune-by-point',
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
  'written-by-member',
] as const

/** Values for the text of the fault: the earlier line, a distance; `value` is the part of the cell that it is about. */
export type Fault = {
  readonly reason: FaultReason
  readonly line?: number
  readonly kilometres?: number
  readonly value?: string
}
export type FaultReason = (typeof faults)[number]

/** A fault of one cell. `refused` and `to-place` are counted, `noted` is not. */
export type Note = {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly fault: Fault
  readonly weight: 'refused' | 'to-place' | 'noted'
}
