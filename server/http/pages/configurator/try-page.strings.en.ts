import { englishTrying } from '../../../../widgets/words/elements/try-page.strings.en.js'
import type { TryPageStrings } from './try-page.strings.js'

export const englishTryPage: TryPageStrings = {
  title: englishTrying.isWell,
  what: 'Once the code is pasted, open your page with #coop-test at the end of its address: a panel that you alone see tells what is well, what is to be mended, and the line to paste. We do not go and look at your page ourselves.',
  address: 'Address of your page',
  open: 'Open and look',
  wrong: (example) => `Write the whole address, for example ${example}`,
  silent: 'The panel does not open?',
  silentMore:
    'Reload the page. If it still does not come, the script is not there, or the page refuses it: in the console of the browser (F12), paste this. The panel opens, or the console says in red what stops it.',
  stops: [
    {
      seen: 'Content Security Policy',
      why: 'the security policy of your site refuses our script, and the panel with it.',
      policy: 'Complete it with these lines',
    },
    {
      seen: 'BLOCKED_BY_CLIENT',
      why: 'a content blocker, in this browser. Try a private window without extensions.',
    },
  ],

  quoted: (seen) => `“${seen}”:`,
  console: 'To paste into the console',
}
