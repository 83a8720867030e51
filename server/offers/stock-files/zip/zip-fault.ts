export const zipFaults = [
  ...(['zip-broken', 'zip-encrypted', 'zip-too-large', 'zip-split', 'zip-entries', 'zip-bomb', 'zip-false'] as const),
  ...(['workbook', 'csv-none', 'csv-many'] as const),
] as const

export type ZipFaultReason = (typeof zipFaults)[number]

/** Why an archive, or one file of it, is not opened. */
export class ZipFault extends Error {
  override readonly name = 'ZipFault'
  readonly reason: ZipFaultReason

  constructor(reason: ZipFaultReason, options?: ErrorOptions) {
    super(reason, options)
    this.reason = reason
  }
}
