import { englishSpaceName } from '../../../../widgets/words/my-space/space.strings.en.js'
import type { SpaceStrings } from './my-space.strings.js'

export const englishSpace: SpaceStrings = {
  ...englishSpaceName,
  begin: 'To begin, choose a site of the network: one borrows there, offers something, has a bicycle repaired.',
  noScript:
    'To find again what you offer and your appointments, this page needs JavaScript, which is switched off in this browser. The links that came by e-mail lead to the same things.',
  late: 'Your space is coming. If it does not, reload the page: the links that came by e-mail lead to the same things.',
}
