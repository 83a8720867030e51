import { diskStorage } from './disk-storage.js'
import type { PhotoStorage } from './storage.js'

export function openStorage({ dataDir }: { readonly dataDir: string }): PhotoStorage {
  return diskStorage(dataDir)
}
