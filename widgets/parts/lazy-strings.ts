import type { ReactiveControllerHost } from 'lit'
import type { Language } from '../shared/locale.js'

type Options<Words> = {
  /** The present language of the page. */
  readonly language: () => Language
  readonly french: Words
  readonly learnEnglish: () => Promise<Words>
}

/**
 * Words that are not in the first chunk. After a change of language the previous ones are used until the new ones are
 * loaded; undefined until the first are loaded.
 */
export function lazyStrings<Words>(
  host: ReactiveControllerHost,
  { language, french, learnEnglish }: Options<Words>,
): () => Words | undefined {
  let said: Words | undefined
  let english: Words | undefined
  let learnt: Promise<void> | undefined

  async function learn(): Promise<void> {
    // French words are better than none.
    english = await learnEnglish().catch(() => french)
    host.requestUpdate()
  }

  return () => {
    if (language() === 'fr') return (said = french)
    learnt ??= learn()
    return (said = english ?? said)
  }
}
