import { frenchElements } from '../../../../words/elements/element-words.strings.js'
import { frenchColours } from '../../../../words/elements/colours.strings.js'
import type { Language, Learn } from '../../../../words/language.js'

const languages: Readonly<Record<Language, string>> = { fr: 'Français', en: 'Anglais' }

export const siteFrench = {
  title: 'Réglages du site',
  failed: 'Les réglages n’ont pas pu être chargés.',
  retry: 'Réessayer',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  unsaved: (what: string) => `Changé, pas encore enregistré\u00a0: ${what}.`,
  forget: 'Revenir à ce qui est enregistré',
  saved: (what: string) => `C’est enregistré\u00a0: ${what}. Vos pages le montrent d’ici une minute.`,
  undo: 'Remettre comme avant',
  undone: (what: string) => `Comme avant\u00a0: ${what}.`,
  movedBy: (name: string) => `${name} a changé ces réglages entre-temps\u00a0: rien n’a été enregistré.`,
  movedOn: 'Ces réglages ont changé entre-temps\u00a0: rien n’a été enregistré.',
  meanwhile: (what: string) =>
    `Ce qui a changé entre-temps\u00a0: ${what}. Ce que vous avez changé est gardé\u00a0; enregistrez pour que ce soit ainsi.`,
  and: (all: readonly string[]) => new Intl.ListFormat('fr').format(all),
  parts: {
    name: 'le nom',
    languages: 'les langues',
    spacePage: 'la page «\u00a0Mon espace\u00a0»',
    elements: 'ce que vous proposez',
    moderation: 'la relecture',
    look: 'les couleurs et la forme',
  },

  themeTitle: 'Couleurs et forme',
  themeMore: 'Une couleur suffit\u00a0: les autres en sont déduites, en clair et en sombre.',
  pick: (of: string) => `Choisir\u00a0: ${of}`,
  light: (of: string) => `${of}, en clair`,
  dark: (of: string) => `${of}, en sombre`,
  deduced: 'déduite',
  radius: 'Arrondi des coins, de 0 à 24 pixels',
  font: 'Police de caractères',
  fontMore: 'Vide\u00a0: celle de votre page. Sinon le nom d’une police que votre page a déjà.',
  all: 'Toutes les couleurs',
  ...frenchColours,
  contrasts: 'Ce qui se lit',
  legible: 'Lisible',
  tooPale: 'Trop proche',
  refusedMore: 'La même teinte convient, plus claire ou plus foncée\u00a0:',
  refusedAlone: 'Choisissez-en une plus claire ou plus foncée.',
  take: 'Prendre celle-ci',
  takeIt: (colour: string, of: string) => `Prendre celle-ci, ${colour}, pour «\u00a0${of}\u00a0»`,
  taken: (colour: string) => `${colour} est prise. Il reste à enregistrer.`,
  unread: (of: string) =>
    `«\u00a0${of}\u00a0»\u00a0: écrivez une couleur comme #0E5A55, six chiffres ou lettres de A à F.`,
  unreadRadius: 'L’arrondi est un nombre de 0 à 24.',
  unreadFont: 'La police est un nom, sans adresse ni ponctuation.',
  notJudged: 'Les contrastes n’ont pas pu être calculés. Ils le seront quand vous enregistrerez.',

  trial: 'Ce que verront les gens',
  trialMore: 'Vos vrais éléments, avec les couleurs que vous essayez. On ne peut rien y faire ici.',
  trialOf: 'Élément montré',
  trialDark: 'En sombre',
  trialNone: 'Rien n’est proposé\u00a0: cochez un élément et enregistrez pour le voir ici.',
  trialFailed: 'L’aperçu n’a pas pu être chargé.',
  trialPage: 'Ouvrir la page',

  offered: 'Ce que vous proposez',
  offeredMore: 'Ce qui est décoché laisse place, dans vos pages, au lien que contient la balise.',
  elements: frenchElements,
  moderation: 'Relire ce que les gens publient',
  rules: {
    after: 'Montrer tout de suite',
    first: 'Relire la première annonce de chaque personne',
    all: 'Relire chaque annonce',
  },
  rulesMore: {
    after: 'Tout paraît aussitôt\u00a0; la modération regarde ce qui est signalé.',
    first: 'La première attend d’être regardée, les suivantes paraissent aussitôt.',
    all: 'Rien ne paraît avant d’avoir été regardé.',
  },
  rulesNeighbours:
    'Cette règle vaut pour ce qui est publié sur votre site. Ce qu’un site voisin montre sur le même territoire suit la sienne\u00a0: vos modérateurs peuvent le cacher ici.',
  naming: 'Nom et langues',
  name: 'Nom du site, tel que les gens le lisent',
  nameMissing: 'Écrivez le nom du site.',
  spacePage: 'La page de votre site où se trouve «\u00a0Mon espace\u00a0» (facultatif)',
  spacePageMore: 'Nos e\u2011mails et les pages qu’ils ouvrent y mènent, pour ce qui est fait sur votre site.',
  spacePageWrong:
    'La page «\u00a0Mon espace\u00a0» n’est pas d’une adresse reconnue plus bas. Ajoutez d’abord son adresse, ou effacez la page.',
  spoken: 'Langues de vos pages',
  languages,
  first: 'Celle que l’on voit d’abord',
  languageMissing: 'Gardez au moins une langue.',
  byNetwork: (territory: string) =>
    `Le territoire (${territory}) et l’adresse du site dans le réseau ne changent que par le réseau.`,

  origins: 'Où vos éléments ont le droit d’agir',
  originsMore:
    'Partout, les éléments se regardent. Publier, réserver, signaler ne se fait que depuis ces adresses, exactement\u00a0: avec et sans «\u00a0www.\u00a0» sont deux adresses.',
  noOrigin:
    'Aucune adresse encore\u00a0: les éléments se regardent, et on agit sur notre page. Ajoutez celle du site web.',
  acts: 'Reconnue\u00a0: on peut y agir',
  waits: 'En attente\u00a0: rien n’y agit encore',
  prove:
    'Pour la faire reconnaître, ouvrez par ce lien une page de cette adresse où se trouve un des éléments. Il dira si c’est fait.',
  openPage: 'Ouvrir la page',
  orPaste: 'L’élément est sur une autre page\u00a0? Ajoutez ceci à la fin de son adresse\u00a0:',
  proofUntil: (date: string) => `Ce lien sert jusqu’au ${date}.`,
  renew: 'Refaire le lien',
  renewed: (origin: string) => `${origin}\u00a0: nouveau lien, l’ancien ne sert plus.`,
  seeAgain: 'Voir si c’est fait',
  proven: (origin: string) => `${origin} est reconnue\u00a0: on peut y agir.`,
  drop: 'Retirer…',
  dropOf: (origin: string) => `Retirer ${origin}…`,
  dropAsk: (origin: string) => `Retirer ${origin}\u00a0?`,
  dropMore:
    'Les éléments y restent visibles, mais plus rien n’y part\u00a0: les personnes qui y sont connectées passeront par notre page. Pour revenir en arrière, il faudra la faire reconnaître de nouveau.',
  dropAsked: 'Son lien ne servira plus.',
  keep: 'Garder',
  dropNow: 'Retirer l’adresse',
  dropped: (origin: string) => `${origin} est retirée\u00a0: plus rien n’y agit.`,
  add: 'Ajouter une adresse',
  addMore: 'L’adresse d’une page où se trouve un élément, par exemple www.ville.fr/services',
  addNow: 'Ajouter',
  adding: 'Ajout…',
  added: (origin: string) => `${origin} est ajoutée. Il reste à ouvrir une de ses pages par le lien donné.`,
  stands: (origin: string) => `${origin} est déjà reconnue.`,
  withdraw: 'La retirer',
  notHttps: 'L’adresse doit commencer par https://, sinon n’importe qui pourrait changer la page en chemin.',
  noAddress: 'Écrivez une adresse complète, comme www.ville.fr',

  agreement: 'Les mots dans vos pages',
  agreementNone:
    'Aujourd’hui, ce que les gens s’écrivent se lit sur nos pages seulement. Dans les vôtres, ils voient où en sont leurs demandes, et y répondent.',
  agreementOffer: (day: string) =>
    `Pour que leurs mots, avec les photos qui y sont jointes, se lisent aussi dans vos pages, acceptez la note d’accord du ${day}. Vos pages pourront alors les lire, comme tout ce qu’elles affichent\u00a0; jamais un téléphone ni une adresse.`,
  agreementRead: 'Lire la note d’accord (nouvel onglet)',
  agreementBox: 'Je l’ai lue, et j’ai le droit d’engager la structure qui tient ce site.',
  agreementMissing: 'Cochez d’abord la case.',
  agree: 'Accepter, et montrer les mots',
  agreeing: 'Envoi…',
  agreed: 'C’est accepté. Les mots écrits à partir de maintenant se lisent aussi dans vos pages.',
  agreementStands: (day: string, moment: string, by: string | undefined) =>
    `Note d’accord du ${day}, acceptée${by === undefined ? '' : ` par ${by}`}\u00a0: ${moment}.`,
  agreementMeans:
    'Les mots écrits depuis se lisent dans vos pages, si le site de l’autre personne l’a acceptée aussi\u00a0; ceux d’avant restent sur nos pages.',
  agreementEnd: 'Retirer les mots de vos pages…',
  agreementEndAsk: 'Retirer les mots de vos pages\u00a0?',
  agreementEndMore:
    'Ils quittent vos pages tout de suite. Rien n’est effacé\u00a0: chacun les lit sur nos pages, avec un code reçu par e-mail.',
  agreementKeep: 'Les garder',
  agreementEndNow: 'Les retirer',
  agreementEnded: 'C’est retiré. Les mots se lisent sur nos pages seulement.',

  snippet: 'À coller dans vos pages',
  once: '1. Une fois par page',
  onceMore: 'Dans l’en-tête ou le pied de page. Le style réserve la place, pour que rien ne saute.',
  there: (element: string) => `2. Là où vous voulez «\u00a0${element}\u00a0»`,
  policy: 'Si votre site a une politique de sécurité (CSP)',
  copy: 'Copier',
  copyOf: (what: string) => `Copier\u00a0: ${what}`,
  copied: 'Copié.',
  notCopied: 'Le texte est choisi\u00a0: copiez-le au clavier, Ctrl + C.',
  otherEditors: 'Si rien n’apparaît, ou si votre éditeur retire les balises',
}

export type SiteStrings = typeof siteFrench

export const learnSite: Learn<SiteStrings> = { en: async () => (await import('./site.strings.en.js')).siteEnglish }
