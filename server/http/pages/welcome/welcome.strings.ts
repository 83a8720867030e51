import type { Language } from '../../../base/language.js'
import { ended } from '../../../../widgets/words/ended.js'
import { frenchDeskName } from '../../../../widgets/words/desk/desk.strings.js'
import { frenchTrying, englishTrying } from '../../../../widgets/words/elements/advice.strings.js'
import { frenchSpaceName, englishSpaceName } from '../../../../widgets/words/my-space/space.strings.js'
import { frenchJoining, englishJoining } from '../joining/joining.strings.js'
import { englishDeskName } from '../../../../widgets/words/desk/desk.strings.en.js'

const frenchWelcome = {
  title: 'Prêter, donner, réparer, près de chez soi',
  what: 'Des communes, des centres sociaux et des tiers-lieux montrent sur leur propre site ce qui se prête, se donne et se répare autour d’eux. Cela passe par ici\u00a0: sans cookie, sans publicité, et sans compte pour regarder.',
  sites: 'Choisir un site',
  sitesWords: 'Le vôtre, ou celui de la commune la plus proche.',
  noSite: 'Aucun site n’est encore ouvert ici.',
  residents: 'Vous avez déjà proposé ou demandé quelque chose',
  residentsWords: 'Vos offres, vos demandes et vos rendez-vous, avec un code reçu par e\u2011mail.',
  space: frenchSpaceName.title,
  staff: 'Vous travaillez dans une structure du réseau',
  staffWords: 'Ce qui vous attend, le stock, l’agenda, les réglages de votre site. On y entre par une invitation.',
  desk: frenchDeskName.title,
  webmasters: 'Vous tenez un site web',
  webmastersWords: 'Choisissez ce que vous voulez montrer, regardez, copiez. Cela tient en quelques lignes.',
  paste: frenchTrying.paste,
  join: frenchJoining.title,
  kept: (name: string) => ended(`Ces pages sont tenues par ${name}`),
}

export type WelcomeStrings = typeof frenchWelcome

const englishWelcome: WelcomeStrings = {
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

export const welcomeStrings: Readonly<Record<Language, WelcomeStrings>> = { fr: frenchWelcome, en: englishWelcome }
