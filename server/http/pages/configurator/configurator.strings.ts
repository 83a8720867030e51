import type { Language } from '../../../base/language.js'
import { frenchTrying, englishTrying } from '../../../../widgets/words/elements/advice.strings.js'
import { englishColours } from '../../../../widgets/words/elements/colours.strings.en.js'
import { frenchColours } from '../../../../widgets/words/elements/colours.strings.js'

/** A person who may not declare an address sends this to one who may. */
type Lettered = { readonly site: string; readonly element: string; readonly desk: string }

const frenchConfigurator = {
  title: frenchTrying.paste,
  what: 'Choisissez, regardez, copiez. Sans compte.',
  questions: 'Ce que vous choisissez',
  element: 'Que voulez-vous montrer\u00a0?',
  site: 'Quel site\u00a0?',
  chooseSite: 'Choisissez votre site',
  siteFirst: 'Choisissez votre site\u00a0: les aperçus et le code à coller viennent ensuite, ils sont faits pour lui.',
  unknownSite: (site: string) => `Aucun site ne s’appelle «\u00a0${site}\u00a0» ici.`,
  unknownElement: (element: string) =>
    `Il n’y a pas d’élément «\u00a0${element}\u00a0»\u00a0: choisissez dans la liste.`,
  notHere: 'Mon site n’est pas encore là',
  actSoon:
    'Regarder marche aussitôt. Pour que l’on puisse demander et réserver depuis votre page, il faut déclarer son adresse\u00a0:',
  whoDeclares: 'par qui, et comment',
  notOpen: (site: string, element: string) =>
    `«\u00a0${site}\u00a0» ne montre pas encore «\u00a0${element}\u00a0»\u00a0: les gens verraient le lien seul. La personne responsable de ce site l’ouvre au bureau, dans «\u00a0Réglages du site\u00a0».`,
  more: 'Autres choix',
  any: 'Comme d’habitude',
  whole: 'Tout',
  sitesOwn: 'Celui du site',
  level: (level: number) => `Titre de niveau ${level} (h${level})`,
  height: 'Hauteur gardée d’avance',
  heightMore: 'Pour que rien ne bouge quand le contenu arrive. L’élément est plus haut s’il lui faut plus.',
  screenHeight: 'Celle de l’écran (conseillé)',
  pixels: (count: string) => `${Number(count).toLocaleString('fr')}\u00a0px`,
  look: 'Couleurs',
  colours: frenchColours,
  siteLook: 'Celles du site',
  ownLook: 'D’autres, pour cette page',
  lookMore: 'Les autres couleurs s’en déduisent, en clair et en sombre. Le réglage du site se fait au bureau.',
  legible: (ratio: string) => `Tout se lit (le moins bon contraste\u00a0: ${ratio}).`,
  tooClose: (pair: string, ratio: string, needed: string) => `${pair}\u00a0: ${ratio}, il faut au moins ${needed}.`,
  nearest: (colour: string, of: string) => `La même teinte qui se lit\u00a0: ${colour} pour «\u00a0${of}\u00a0».`,
  show: 'Voir',
  preview: 'Aperçus',
  previewMore: 'Les vrais éléments, sous la politique de sécurité la plus stricte. On peut y regarder, pas y agir.',
  toCode: 'Aller au code à coller',
  frames: { phone: 'Téléphone', tablet: 'Tablette', computer: 'Ordinateur' },
  inFrame: (name: string, width: number) => `${name}, ${width}\u00a0px`,
  open: 'Ouvrir cet aperçu dans un onglet',
  code: 'À coller',
  yourSite: 'Votre outil',
  copy: 'Copier',
  copyOf: (what: string) => `Copier\u00a0: ${what}`,
  copied: 'Copié.',
  notCopied: 'Votre navigateur ne laisse pas copier\u00a0: le texte est sélectionné, copiez-le au clavier.',
  policy: 'La politique de sécurité de votre site (CSP), s’il en a une',
  pluginServer: 'Adresse du serveur, à y écrire\u00a0:',
  pluginSite: 'Nom de votre site dans le réseau\u00a0:',
  policyMore:
    'Ajoutez ces adresses aux lignes que vous avez déjà, rien d’autre. Une de ces lignes manque\u00a0? Écrivez-la avec ce que dit votre ligne default-src, puis cette adresse.',
  policyStyle:
    'Si votre ligne style-src a «\u00a0unsafe-inline\u00a0», n’y touchez pas. Si elle ne l’a pas, ajoutez-y aussi ceci, pour la hauteur et les couleurs de ce code-ci\u00a0:',
  act: 'Pour que les habitants puissent demander et réserver depuis votre page',
  actMore: (site: string) =>
    `L’adresse de votre page se déclare au bureau, dans «\u00a0Réglages du site\u00a0», par la personne responsable de «\u00a0${site}\u00a0». Sans cela on y regarde, et pour agir on est mené à notre page.`,
  desk: 'Déclarer une adresse au bureau',
  actByOthers: (contact: string) =>
    `Ce n’est pas vous\u00a0? Envoyez-lui ceci. Vous ne savez pas qui c’est\u00a0? Demandez au réseau\u00a0: ${contact}.`,
  actLetter: 'Le mot à envoyer',
  letter: ({ site, element, desk }: Lettered) =>
    `Bonjour,\n\nje mets «\u00a0${element}\u00a0» (${site}) dans une page de notre site\u00a0: https://… Pour que les habitants puissent y demander et réserver, il faut déclarer cette adresse au bureau\u00a0: ${desk}, «\u00a0Réglages du site\u00a0», «\u00a0Où vos éléments ont le droit d’agir\u00a0». Le bureau donne alors un lien à ouvrir une fois, qui fait reconnaître la page.\n\nMerci\u00a0!`,
  texts: 'Les textes à coller',
  textsMore:
    'Dans vos pages «\u00a0Données personnelles\u00a0», «\u00a0Accessibilité\u00a0» et «\u00a0Mentions légales\u00a0».',
  nothing: 'Rien n’apparaît\u00a0?',
  nothingMore: 'Ce qui arrive, et quoi faire',
  noSite: 'Aucun site n’est encore ouvert ici.',
  noSiteMore: 'Demandez à rejoindre le réseau\u00a0: votre site y aura son nom, et vous le choisirez ici.',
  join: 'Rejoindre le réseau',
  previewTitle: 'Aperçu',
  previewPage: 'Votre page',
  previewWords: 'Ici, le texte de votre page.',
  previewAfter: 'Et ici, la suite.',
}

export type ConfiguratorStrings = typeof frenchConfigurator

const englishConfigurator: ConfiguratorStrings = {
  title: englishTrying.paste,
  what: 'Choose, look, copy. No account.',
  questions: 'What you choose',
  element: 'What do you want to show?',
  site: 'Which site?',
  chooseSite: 'Choose your site',
  siteFirst: 'Choose your site: the previews and the code to paste come then, they are made for it.',
  unknownSite: (site) => `No site is called “${site}” here.`,
  unknownElement: (element) => `There is no element “${element}”: choose from the list.`,
  notHere: 'My site is not here yet',
  actSoon: 'Looking works at once. For people to ask and book from your page, its address has to be declared:',
  whoDeclares: 'by whom, and how',
  notOpen: (site, element) =>
    `“${site}” does not show “${element}” yet: people would see the link alone. The manager of this site opens it at the desk, in “Settings of the site”.`,
  more: 'Other choices',
  any: 'As usual',
  whole: 'Everything',
  sitesOwn: 'The site’s own',
  level: (level) => `Title of level ${level} (h${level})`,
  height: 'Height kept free',
  heightMore: 'So that nothing moves when the content comes. The element is higher where it needs more.',
  screenHeight: 'That of the screen (our advice)',
  pixels: (count) => `${Number(count).toLocaleString('en')}\u00a0px`,
  look: 'Colours',
  colours: englishColours,
  siteLook: 'Those of the site',
  ownLook: 'Others, for this page',
  lookMore: 'The other colours follow from these, in light and in dark. Those of the site are set at the desk.',
  legible: (ratio) => `All can be read (the least contrast: ${ratio}).`,
  tooClose: (pair, ratio, needed) => `${pair}: ${ratio}, at least ${needed} is needed.`,
  nearest: (colour, of) => `The same hue that can be read: ${colour} for “${of}”.`,
  show: 'Show',
  preview: 'Previews',
  previewMore: 'The real elements, under the strictest security policy. One can look there, not act.',
  toCode: 'Go to the code to paste',
  frames: { phone: 'Phone', tablet: 'Tablet', computer: 'Computer' },
  inFrame: (name, width) => `${name}, ${width}\u00a0px`,
  open: 'Open this preview in a tab',
  code: 'To paste',
  yourSite: 'Your tool',
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'Your browser does not let us copy: the text is selected, copy it by keyboard.',
  policy: 'The security policy (CSP) of your site, if it has one',
  pluginServer: 'Address of the server, to be written there:',
  pluginSite: 'Name of your site in the network:',
  policyMore:
    'Add these addresses to the lines that you have already, nothing else. One of these lines is missing? Write it with what your line default-src says, then this address.',
  policyStyle:
    'If your line style-src has “unsafe-inline”, leave it alone. If it has not, add this too, for the height and the colours of this very code:',
  act: 'So that residents can ask and book from your page',
  actMore: (site) =>
    `The address of your page is declared at the desk, in “Settings of the site”, by the manager of “${site}”. Without it people look there, and to act they are led to our page.`,
  desk: 'Declare an address at the desk',
  actByOthers: (contact) => `Is it not you? Send them this. You do not know who they are? Ask the network: ${contact}.`,
  actLetter: 'The note to send',
  letter: ({ site, element, desk }) =>
    `Hello,\n\nI am putting “${element}” (${site}) into a page of our site: https://… For residents to be able to ask and book there, this address has to be declared at the desk: ${desk}, “Settings of the site”, “Where your elements may act”. The desk then gives a link to open once, by which the page is recognised.\n\nThank you!`,
  texts: 'Texts to paste',
  textsMore: 'Into your pages on personal data, accessibility and legal notices.',
  nothing: 'Nothing appears?',
  nothingMore: 'What happens, and what to do',
  noSite: 'No site is open here yet.',
  noSiteMore: 'Ask to join the network: your site will have its name there, and you will choose it here.',
  join: 'Join the network',
  previewTitle: 'Preview',
  previewPage: 'Your page',
  previewWords: 'Here, the text of your page.',
  previewAfter: 'And here, what follows.',
}

export const configuratorStrings: Readonly<Record<Language, ConfiguratorStrings>> = {
  fr: frenchConfigurator,
  en: englishConfigurator,
}

/** Texts that a webmaster pastes as they are: what is told of the house comes from its legal notice. */
export type Noticed = {
  readonly site: string
  readonly house: string
  readonly contact: string
  readonly origin: string
}

const frenchNotices = {
  privacy: {
    title: 'Données personnelles',
    text: ({ site, house, contact, origin }: Noticed) =>
      `Une partie de cette page («\u00a0${site}\u00a0») est fournie par ${house}, depuis ${origin}. La regarder ne dépose aucun cookie, n’enregistre rien dans votre navigateur et ne demande rien à un tiers. Pour agir (demander, réserver, publier), vous donnez un prénom et une adresse e-mail\u00a0; ${house} vous envoie un code et garde le temps nécessaire ce que vous avez fait. Vous pouvez tout télécharger ou tout effacer vous-même\u00a0: ${origin}/moi. Pour toute question\u00a0: ${contact}.`,
  },
  accessibility: {
    title: 'Accessibilité',
    text: ({ house, contact }: Noticed) =>
      `Les éléments fournis par ${house} sont conçus pour respecter le RGAA 4.1 et essayés au clavier, agrandis à 400\u00a0%, en couleurs forcées et avec des outils automatiques. Ils n’ont pas fait l’objet d’un audit par une personne\u00a0: ils n’entrent pas dans le taux de conformité de ce site tant qu’il n’a pas eu lieu. Une difficulté\u00a0? Écrivez à ${contact}\u00a0; chaque élément mène aussi à une page simple, sans script.`,
  },
  legal: {
    title: 'Mentions légales',
    text: ({ house, origin }: Noticed) =>
      `Les offres, les rendez-vous et la carte des lieux sont édités par ${house}\u00a0: ${origin}/mentions-legales. Ce que des habitants y publient reste à eux\u00a0; les règles sont là\u00a0: ${origin}/regles.`,
  },
  someHouse: 'le réseau qui fournit ce service',
  someContact: (origin: string) => `la page ${origin}/mentions-legales`,
}

export type NoticeStrings = typeof frenchNotices

const englishNotices: NoticeStrings = {
  privacy: {
    title: 'Personal data',
    text: ({ site, house, contact, origin }) =>
      `A part of this page (“${site}”) is provided by ${house}, from ${origin}. Looking at it sets no cookie, stores nothing in your browser and asks nothing of third parties. To act (ask, book, publish), you give a first name and an e-mail address to ${house}, who sends you a code and keeps what you did for as long as needed. You may download or erase all of it yourself: ${origin}/moi. For any question: ${contact}.`,
  },
  accessibility: {
    title: 'Accessibility',
    text: ({ house, contact }) =>
      `The elements provided by ${house} are made to conform to RGAA 4.1 and are tried by keyboard, enlarged to 400%, in forced colours and with automatic tools. No person has audited them: they do not count in the conformity rate of this site until that is done. A difficulty? Write to ${contact}; each element also leads to a plain page, without script.`,
  },
  legal: {
    title: 'Legal notice',
    text: ({ house, origin }) =>
      `Offers, appointments and the map of places are published by ${house}: ${origin}/mentions-legales. What residents publish there stays theirs; the rules are there: ${origin}/regles.`,
  },
  someHouse: 'the network that provides this service',
  someContact: (origin) => `the page ${origin}/mentions-legales`,
}

export const noticeStrings: Readonly<Record<Language, NoticeStrings>> = { fr: frenchNotices, en: englishNotices }

/** The console says this where even the panel does not come. */
type Stop = { readonly seen: string; readonly why: string; readonly policy?: string }

const frenchTryPage = {
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

const englishTryPage: TryPageStrings = {
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

export const tryPageStrings: Readonly<Record<Language, TryPageStrings>> = { fr: frenchTryPage, en: englishTryPage }
