import { languages, type Language } from '../shared/language-of.js'
import { pageAddress } from '../shared/wire.js'

/** The address of our own page, in the language of who is led there. */
export function pageIn(language: Language, path: string): string {
  const address = new URL(pageAddress(path))
  if (language !== languages[0]) address.searchParams.set('lang', language)
  return address.href
}
