/** Why a line is not taken. */
export const refusals = [
  'quote-broken',
  'cells-missing',
  'cells-too-many',
  'title-missing',
  'text-long',
  'category-unknown',
  'kind-unknown',
  'condition-unknown',
  'state-unknown',
  'place-unknown',
  'place-missing',
  'owner-other',
  'restricted',
  'withdrawn',
  'deposit-unreadable',
  'code-unreadable',
  'code-useless',
  'code-twice',
  'line-twice',
  'code-held',
  'code-withdrawn',
  'kind-fixed',
  'copy-without-code',
  'copy-of-nothing',
  'copy-elsewhere',
  'words-barred',
  'changed-meanwhile',
] as const

/** Parts of a line that were left out although the line is taken. */
export const remarks = [
  'count-unreadable',
  'value-unreadable',
  'days-unreadable',
  'photo-missing',
  'photo-many',
  'photo-unreadable',
  'photo-too-large',
  'photo-address',
  'photos-too-many',
  'photo-later',
] as const

export type FaultReason = (typeof refusals)[number] | (typeof remarks)[number]

export type RowFault = {
  readonly reason: FaultReason
  /** As the file heads it. */
  readonly column?: string
  readonly value?: string
  /** The name that was likely meant, or those that there are. */
  readonly near?: readonly string[]
  /** The number of the earlier line. */
  readonly line?: number
  /** How long it may be, or how many there may be. */
  readonly most?: number
}

const isRemark = new Set<FaultReason>(remarks)

export const isRefused = (faults: readonly RowFault[]): boolean => faults.some(({ reason }) => !isRemark.has(reason))
