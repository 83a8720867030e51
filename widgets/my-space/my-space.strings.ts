import { frenchSpaceName } from '../words/my-space/space.strings.js'

/** The words of the first chunk. Others are in the chunk that uses them: `ready-space.strings.ts`. */
export const french = {
  ...frenchSpaceName,
  intro: 'Ce que vous proposez, vos emprunts et vos rendez-vous faits sur ce site, avec ce qui vous reste à faire.',
  introWhole:
    'Ce que vous proposez, vos emprunts et vos rendez-vous, quel que soit le site, avec ce qui vous reste à faire.',
}

export type SpaceStrings = typeof french
