import { languages, type Language } from '../shared/language-of.js'
import { beside, pageAddress } from '../shared/wire.js'

/** The address of our own page, in the language of who is led there. */
export function pageIn(language: Language, path: string): string {
  const address = new URL(pageAddress(path))
  if (language !== languages[0]) address.searchParams.set('lang', language)
  return address.href
}

/** The same, which leads back to this page where it is a partner’s: behind the `#`, after the secret of the link. */
export function ledIn(language: Language, path: string): string {
  const address = new URL(pageIn(language, path))
  if (beside !== '_self' || address.origin === origin) return address.href
  address.searchParams.set('back', '')
  address.hash += `${address.hash ? '' : '#'}?from=${encodeURIComponent(location.href.replace(/#.*/, ''))}`
  return address.href
}
