import { frenchTrying } from '../../../../widgets/words/elements/try-page.strings.js'

export const frenchTryPage = {
  title: frenchTrying.isWell,
  what: 'Une fois le code collé, ouvrez votre page avec #coop-test à la fin de son adresse\u00a0: un panneau, montré à vous seulement, dit ce qui va bien, ce qui est à corriger, et la ligne à coller. Nous n’allons pas voir votre page nous-mêmes.',
  address: 'Adresse de votre page',
  open: 'Ouvrir et regarder',
  wrong: (example: string) => `Écrivez l’adresse entière, par exemple ${example}`,
  silent: 'Le panneau ne s’ouvre pas\u00a0?',
  silentMore:
    'Rechargez la page. S’il ne vient toujours pas, le script n’y est pas, ou la page le refuse\u00a0: dans la console du navigateur (touche F12), collez ceci. Le panneau s’ouvre, ou la console dit ce qui l’arrête.',
  console: 'À coller dans la console',
}

export type TryPageStrings = typeof frenchTryPage
