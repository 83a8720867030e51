import { fileURLToPath } from 'node:url'

const folder = new URL('./starter/', import.meta.url)

/** Words to begin with, as a network's own files would be: it edits what it has taken in, not these. */
export const starterFiles: readonly string[] = ['category-words.csv', 'said-meant.csv', 'bicycle-words.csv'].map(
  (name) => fileURLToPath(new URL(name, folder)),
)
