import { readFileSync, writeFileSync } from 'node:fs'
import { wordsOf } from '../../base/words.js'
import { publishedPackage } from '../../files/published-package.js'
import { BloomFilter } from './bloom-filter.js'
import { formsOf } from './hunspell-forms.js'

/** The version that `LICENCES.md` names. */
const dictionary = publishedPackage('dictionary-fr', '3.0.0')

const readText = (file: string) => readFileSync(dictionary(file), 'utf8')

const stems = new Set<string>()
for (const form of formsOf({ words: readText('index.dic'), affixes: readText('index.aff') })) {
  for (const stem of wordsOf(form)) if (stem.length > 1 && !/\d/.test(stem)) stems.add(stem)
}
const { bytes } = BloomFilter.of(stems)
writeFileSync(new URL('./french-words.bin', import.meta.url), bytes)
console.log(`${stems.size} stems in ${bytes.length} bytes`)
