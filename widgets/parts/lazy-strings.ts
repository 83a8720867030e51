import type { ReactiveControllerHost } from 'lit'
import type { Learn } from '../words/language.js'
import type { Language } from '../shared/language-of.js'

type Options<Words> = {
  /** The present language of the page. */
  readonly language: () => Language
  readonly french: Words
  readonly learn: Learn<Words>
}

/**
 * Words that are not in the first chunk. After a change of language the previous ones are used until the new ones are
 * loaded; undefined until the first are loaded.
 */
export function lazyStrings<Words>(
  host: ReactiveControllerHost,
  { language, french, learn }: Options<Words>,
): () => Words | undefined {
  let said: Words | undefined
  const learnt = new Map<Language, Words | undefined>()

  async function keep(spoken: Language, words: Promise<Words>): Promise<void> {
    learnt.set(spoken, undefined)
    // French words are better than none.
    learnt.set(spoken, await words.catch(() => french))
    host.requestUpdate()
  }

  return () => {
    const spoken = language()
    const load = learn[spoken]
    if (!load) return (said = french)
    if (!learnt.has(spoken)) void keep(spoken, load())
    return (said = learnt.get(spoken) ?? said)
  }
}
