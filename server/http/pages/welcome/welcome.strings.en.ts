import { ended } from '../../../../widgets/words/ended.js'
import { englishDeskName } from '../../../../widgets/words/desk/desk.strings.en.js'
import { englishTrying } from '../../../../widgets/words/elements/try-page.strings.en.js'
import { englishSpaceName } from '../../../../widgets/words/my-space/space.strings.en.js'
import { englishJoining } from '../joining/joining.strings.en.js'
import type { WelcomeStrings } from './welcome.strings.js'

export const englishWelcome: WelcomeStrings = {
  title: 'Lend, give, repair, close to home',
  what: 'Towns, social centres and third places show on their own sites what is lent, given and repaired around them. It goes through here: no cookie, no advertising, and no account to look around.',
  sites: 'Choose a site',
  sitesWords: 'Yours, or that of the nearest town.',
  noSite: 'No site is open here yet.',
  residents: 'You have already offered or asked for something',
  residentsWords: 'Your offers, your requests and your appointments, with a code received by e\u2011mail.',
  space: englishSpaceName.title,
  staff: 'You work for a member of the network',
  staffWords: 'What waits for you, the stock, the agenda, the settings of your site. One enters by an invitation.',
  desk: englishDeskName.title,
  webmasters: 'You look after a web site',
  webmastersWords: 'Choose what you want to show, look at it, copy. It takes a few lines.',
  paste: englishTrying.paste,
  join: englishJoining.title,
  kept: (name) => ended(`These pages are kept by ${name}`),
}
