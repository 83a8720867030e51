import { writeFileSync } from 'node:fs'
import dictionary from 'dictionary-fr'
import { wordsOf } from '../../base/words.js'
import { BloomFilter } from './bloom-filter.js'
import { formsOf } from './hunspell-forms.js'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

const stems = new Set<string>()
for (const form of formsOf({ words: text(dictionary.dic), affixes: text(dictionary.aff) })) {
  for (const stem of wordsOf(form)) if (stem.length > 1 && !/\d/.test(stem)) stems.add(stem)
}
const { bytes } = BloomFilter.of(stems)
writeFileSync(new URL('./french-words.bin', import.meta.url), bytes)
console.log(`${stems.size} stems in ${bytes.length} bytes`)
