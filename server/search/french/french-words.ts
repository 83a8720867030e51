import { readFile } from 'node:fs/promises'
import { BloomFilter } from './bloom-filter.js'

const file = new URL('./french-words.bin', import.meta.url)

let words: Promise<BloomFilter> | undefined

/** The stems of all forms of French words, read when somebody first types what no offer has. */
export function frenchWords(): Promise<Pick<BloomFilter, 'has'>> {
  return (words ??= readFile(file).then((bytes) => new BloomFilter(bytes)))
}
