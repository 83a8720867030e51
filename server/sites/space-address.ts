import { languageQuery } from '../../widgets/words/language-query.js'
import type { Language } from '../base/language.js'
import type { Site } from './site.js'

type Seen = { readonly publicUrl: string; readonly language: Language }

/**
 * Where a person finds what is theirs: on the site's own page, where it has named one, else everything on ours. No secret may be
 * added to it: the page of a partner may be hostile.
 */
export function spaceAddress(site: Pick<Site, 'spacePage'> | undefined, { publicUrl, language }: Seen): string {
  return site?.spacePage ?? `${publicUrl}/moi${languageQuery(language)}`
}
