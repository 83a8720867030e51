import { frenchSpaceName } from '../words/my-space/space.strings.js'
import type { Learn } from '../words/language.js'
import type { ReadyStrings } from './ready-space.strings.js'

/** The words of the first chunk. Others are in the chunk that uses them, `ready-space.strings.ts`; in English both are one file. */
export const french = {
  ...frenchSpaceName,
  intro: 'Ce que vous proposez, vos emprunts et vos rendez-vous faits sur ce site, avec ce qui vous reste à faire.',
  introWhole:
    'Ce que vous proposez, vos emprunts et vos rendez-vous, quel que soit le site, avec ce qui vous reste à faire.',
}

export type SpaceStrings = typeof french

export type SpaceWords = { readonly words: SpaceStrings; readonly ready: ReadyStrings }

/** A function that is called once, so that the build writes it there: a constant weighs 20 to 30 bytes in what all load. */
export const learnSpace = (): Learn<SpaceWords> => ({ en: () => import('./my-space.strings.en.js') })
