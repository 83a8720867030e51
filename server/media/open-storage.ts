import { diskStorage } from './disk-storage.js'
import type { PhotoStorage } from './storage.js'

/** Where the photos of this installation lie: the one place that chooses. */
export function openStorage({ dataDir }: { readonly dataDir: string }): PhotoStorage {
  return diskStorage(dataDir)
}
