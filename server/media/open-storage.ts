import { diskStorage } from './disk-storage.js'
import type { PhotoStorage } from './storage.js'

/** The only place that chooses the storage. */
export function openStorage({ dataDir }: { readonly dataDir: string }): PhotoStorage {
  return diskStorage(dataDir)
}
