import type { Instant } from '../base/instant.js'

/** Names are content hashes. */
export type PhotoStorage = {
  /** Resolves once it survives a power cut; an existing name is left untouched. */
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | undefined>
  has(name: string): Promise<boolean>
  remove(name: string): Promise<void>
  /** After one could not be put for want of room, tries as much again; rejects while that fails. */
  proveSpace(): Promise<void>
  /** Removes files that a killed process left half written before that moment, and says how many. */
  removeUnfinished(before: Instant): Promise<number>
}
