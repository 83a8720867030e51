import type { ZipFaultReason } from './zip/zip-fault.js'

/** Why nothing of a file is taken. */
export const fileFaults = [
  ...(['empty', 'no-columns', 'no-title-column', 'column-twice', 'line-endless', 'csv-too-large'] as const),
  ...(['lines-too-many', 'file-gone', 'role-ended'] as const),
] as const

export type FileFault = (typeof fileFaults)[number] | ZipFaultReason
