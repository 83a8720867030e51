import type { Learn } from '../../../../words/language.js'

export const screensFrench = {
  title: 'Écrans partagés',
  about:
    'Un comptoir, un accueil\u00a0: plusieurs personnes y travaillent sur un même appareil. Il se verrouille vite, et chacun l’ouvre par son nom et ses six chiffres.',
  none: 'Aucun écran n’est partagé.',
  enrol: 'Faire de cet appareil un écran partagé',
  enrolTitle: 'Un écran partagé',
  enrolMore:
    'Cela vaut pour ce navigateur, sur cet appareil. Les six chiffres de chacun n’ouvrent que le travail de cette structure, et seulement ici.',
  name: 'Son nom, tel que l’équipe le lira',
  nameWanted: 'Donnez-lui un nom\u00a0: «\u00a0Comptoir\u00a0», «\u00a0Accueil\u00a0»…',
  minutes: 'Se verrouille sans un geste après',
  minutesOf: (minutes: number) => (minutes > 1 ? `${minutes} minutes` : '1 minute'),
  minutesMean: 'Cinq à un comptoir, quinze dans un bureau.',
  frontDesk:
    'Face au public\u00a0: les noms des personnes restent cachés, derrière une touche, et se cachent de nouveau après chaque geste',
  go: 'Partager cet écran',
  going: 'Envoi…',
  close: 'Fermer',
  noStorage: 'Ce navigateur ne garde rien d’une visite à l’autre\u00a0: il ne peut pas devenir un écran partagé.',
  enrolled: (name: string) =>
    `C’est fait\u00a0: «\u00a0${name}\u00a0» est un écran partagé. Chacun choisit ses chiffres dans «\u00a0Mes six chiffres\u00a0».`,
  by: (name: string, day: string) => `Partagé par ${name} le ${day}`,
  since: (day: string) => `Partagé le ${day}`,
  opened: (ago: string) => `ouvert ${ago}`,
  neverOpened: 'pas encore ouvert',
  locksAfter: (minutes: string) => `se verrouille après ${minutes}`,
  isFrontDesk: 'face au public',
  isHere: 'cet appareil',
  change: 'Changer',
  changeOf: (name: string) => `Changer l’écran ${name}`,
  keepSet: 'Garder',
  changed: (name: string) =>
    `C’est fait\u00a0: «\u00a0${name}\u00a0» est réglé ainsi. Ailleurs qu’ici, l’écran le suit à sa prochaine ouverture.`,
  changedBack: (name: string) => `C’est fait\u00a0: «\u00a0${name}\u00a0» est comme avant.`,
  undo: 'Annuler',
  withdraw: 'Retirer',
  withdrawOf: (name: string) => `Retirer l’écran ${name}`,
  withdrawAsk: (name: string) => `Retirer «\u00a0${name}\u00a0»\u00a0?`,
  withdrawMore:
    'Les six chiffres ne l’ouvrent plus, et qui y travaille à l’instant en sort. On y entre encore avec un code reçu par e\u2011mail.',
  withdrawNow: 'Retirer l’écran',
  keep: 'Garder',
  withdrawn: (name: string) => `C’est fait\u00a0: «\u00a0${name}\u00a0» n’est plus un écran partagé.`,
  failed: 'Les écrans partagés n’ont pas pu être chargés.',
  retry: 'Réessayer',

  digits: {
    title: 'Mes six chiffres',
    more: 'Avec votre nom, ils ouvrent les écrans partagés de cette structure, et rien d’autre de vous. Personne d’autre ne les connaît\u00a0; l’e\u2011mail qui suit le confirme.',
    chosen: (day: string) => `Vous les avez choisis le ${day}.`,
    none: 'Vous n’en avez pas encore\u00a0: sans eux, cet écran s’ouvre par un code reçu par e\u2011mail.',
    label: 'Six chiffres',
    hint: 'Ni suite, ni répétition, ni date.',
    wanted: 'Tapez six chiffres.',
    weak: 'Ces chiffres se devinent trop vite\u00a0: une suite, une répétition ou une date. Choisissez-en d’autres.',
    go: 'Choisir ces chiffres',
    change: 'Changer mes chiffres',
    done: 'C’est fait\u00a0: vos six chiffres ouvrent les écrans partagés. Un e\u2011mail vous le confirme.',
    forget: 'Retirer mes chiffres',
    forgotten: 'C’est fait\u00a0: vos chiffres n’ouvrent plus rien. Un code reçu par e\u2011mail ouvre toujours.',
  },
}

export type ScreensStrings = typeof screensFrench

export const learnScreens: Learn<ScreensStrings> = {
  en: async () => (await import('./screens.strings.en.js')).screensEnglish,
}
