import { englishDeskName } from '../../../../widgets/words/desk/desk.strings.en.js'
import type { DeskStrings } from './desk.strings.js'

export const englishDesk: DeskStrings = {
  ...englishDeskName,
  what: 'The desk is the page where the members of the network work: their team, moderation, the settings of their site. One enters by an invitation.',
  noScript:
    'This page needs JavaScript, which is switched off in this browser. The links that came by e-mail lead to what cannot wait.',
  late: 'The desk is coming. If it does not, reload the page.',
}
