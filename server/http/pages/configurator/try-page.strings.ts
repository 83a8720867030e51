import { frenchTrying } from '../../../../widgets/words/elements/try-page.strings.js'
import { englishTrying } from '../../../../widgets/words/elements/try-page.strings.en.js'

/** The console says this where even the panel does not come. */
type Stop = { readonly seen: string; readonly why: string; readonly policy?: string }

export const frenchTryPage = {
  title: frenchTrying.isWell,
  what: 'Une fois le code collé, ouvrez votre page avec #coop-test à la fin de son adresse\u00a0: un panneau, montré à vous seulement, dit ce qui va bien, ce qui est à corriger, et la ligne à coller. Nous n’allons pas voir votre page nous-mêmes.',
  address: 'Adresse de votre page',
  open: 'Ouvrir et regarder',
  wrong: (example: string) => `Écrivez l’adresse entière, par exemple ${example}`,
  silent: 'Le panneau ne s’ouvre pas\u00a0?',
  silentMore:
    'Rechargez la page. S’il ne vient toujours pas, le script n’y est pas, ou la page le refuse\u00a0: dans la console du navigateur (touche F12), collez ceci. Le panneau s’ouvre, ou la console dit en rouge ce qui l’arrête.',
  stops: [
    {
      seen: 'Content Security Policy',
      why: 'la politique de sécurité de votre site refuse notre script, et le panneau avec lui.',
      policy: 'Complétez-la avec ces lignes',
    },
    {
      seen: 'BLOCKED_BY_CLIENT',
      why: 'un bloqueur de contenu, dans ce navigateur. Essayez dans une fenêtre privée, sans extension.',
    },
  ] satisfies Stop[],

  quoted: (seen: string) => `«\u00a0${seen}\u00a0»\u00a0:`,
  console: 'À coller dans la console',
}

export type TryPageStrings = Omit<typeof frenchTryPage, 'stops'> & { readonly stops: readonly Stop[] }

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
    { seen: 'BLOCKED_BY_CLIENT', why: 'a content blocker, in this browser. Try a private window without extensions.' },
  ],

  quoted: (seen) => `“${seen}”:`,
  console: 'To paste into the console',
}
