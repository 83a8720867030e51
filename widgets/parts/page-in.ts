import { languages, type Language } from '../shared/language-of.js'
import { beside, pageAddress } from '../shared/wire.js'

/** The address of our own page, in the language of who is led there. */
export function pageIn(language: Language, path: string): string {
  const address = new URL(pageAddress(path))
  if (language !== languages[0]) address.searchParams.set('lang', language)
  return address.href
}

/** The same, which leads back to this page where it is a partner’s. */
export const ledIn = (language: Language, path: string, more: Readonly<Record<string, string>> = {}): string =>
  ledBack(pageIn(language, path), more)

/** Says behind the `#`, after the secret of a link, where one comes from, where that is a partner’s page, and what else is to be known. */
export function ledBack(page: string, more: Readonly<Record<string, string>> = {}): string {
  const address = new URL(page)
  const isPartners = beside === '_self' && address.origin !== origin
  if (isPartners) address.searchParams.set('back', '')
  const from = isPartners && { from: location.href.replace(/#.*/, '') }
  const said = new URLSearchParams({ ...from, ...more }).toString()
  // What the link says already comes first: days have a `from` of their own.
  if (said) address.hash += `${address.hash ? '' : '#'}${address.hash.includes('?') ? '&' : '?'}${said}`
  return address.href
}
