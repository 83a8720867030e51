import { frenchTrying } from '../../../../widgets/words/elements/try-page.strings.js'

/** What whoever may declare an address is told by who may not. */
type Lettered = { readonly site: string; readonly element: string; readonly desk: string }

export const frenchConfigurator = {
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
