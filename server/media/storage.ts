/** Where photos lie: a folder of this machine, or a store that several machines share. Names are content hashes. */
export type PhotoStorage = {
  /** Acknowledged once it would survive a power cut; a name that is there already is left as it is. */
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | undefined>
  has(name: string): Promise<boolean>
  remove(name: string): Promise<void>
}
