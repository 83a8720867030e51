import { englishSpaceName } from '../words/my-space/space.strings.js'
import type { SpaceStrings } from './my-space.strings.js'

export { ready } from './ready-space.strings.en.js'

export const words: SpaceStrings = {
  ...englishSpaceName,
  intro: 'What you offer, what you borrow and your appointments made on this site, with what is left for you to do.',
  introWhole:
    'What you offer, what you borrow and your appointments, whatever the site, with what is left for you to do.',
}
