import type { LitElement } from 'lit'
import { lazyStrings } from '../../parts/lazy-strings.js'
import type { Language } from '../../shared/language-of.js'
import { frenchFound, learnFound, type FoundWords } from '../../words/offers/found.strings.js'

export { absent, beyond, shownInstead, understood } from './found-view.js'

/** Words of what is said of a search. */
export function foundWords(host: LitElement & { readonly language: Language }): () => FoundWords | undefined {
  return lazyStrings(host, { language: () => host.language, french: frenchFound, learn: learnFound })
}
