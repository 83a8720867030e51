import type { Language } from '../../base/language.js'
import type { Post } from './send-once.js'

type Led = { readonly language: Language; readonly path: string }

/** Where a mail leads: the page of a site, in the language of the mail where that is not the site's first. */
export function pageIn(
  { publicUrl }: Pick<Post, 'publicUrl'>,
  { languages: [own = 'fr'] }: { readonly languages: readonly Language[] },
  { language, path }: Led,
): string {
  return publicUrl + path.replace('#', `${language === own ? '' : `?lang=${language}`}#`)
}
