import type { ReactiveControllerHost } from 'lit'
import type { Language } from '../shared/locale.js'

type Options<Words> = {
  /** Of the page, as of now. */
  readonly language: () => Language
  readonly french: Words
  readonly learnEnglish: () => Promise<Words>
}

/**
 * Words of what is shown later, in the page's language: those of before it turned until the others are there, undefined until
 * the first are.
 */
export function lazyStrings<Words>(
  host: ReactiveControllerHost,
  { language, french, learnEnglish }: Options<Words>,
): () => Words | undefined {
  let said: Words | undefined
  let english: Words | undefined
  let learnt: Promise<void> | undefined

  async function learn(): Promise<void> {
    // Better in French than not at all.
    english = await learnEnglish().catch(() => french)
    host.requestUpdate()
  }

  return () => {
    if (language() === 'fr') return (said = french)
    learnt ??= learn()
    return (said = english ?? said)
  }
}
