import { languageQuery } from '../../widgets/words/language-query.js'
import type { Language } from '../base/language.js'
import type { Site } from './site.js'

type Seen = { readonly publicUrl: string; readonly language: Language }

/**
 * Where a person finds what is theirs: on the site's own page, where it has named one, else on ours of that site; of no site,
 * everything. No secret may be added to it: the page of a partner may be hostile.
 */
export function spaceAddress(
  site: Pick<Site, 'slug' | 'languages' | 'spacePage'> | undefined,
  { publicUrl, language }: Seen,
): string {
  if (!site) return `${publicUrl}/moi${languageQuery(language)}`
  return site.spacePage ?? `${publicUrl}/s/${site.slug}/moi${languageQuery(language, site.languages[0])}`
}
