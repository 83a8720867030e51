import type { Advice } from '../../words/elements/advice.js'
import { frenchTrying } from '../../words/elements/advice.strings.js'
import type { Language } from '../../words/language.js'
import { englishCheck } from './check.strings.en.js'
import type { CheckName, State } from './finding.js'

const much = (count: number, one: string, many: string): string => (count > 1 ? `${count} ${many}` : one)

const number = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 })
const seconds = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })

const parts = {
  'script-src': 'Le code des éléments ne vient pas\u00a0: le lien reste seul.',
  'connect-src': 'Nos réponses ne viennent pas\u00a0: les listes restent vides.',
  'img-src': 'Des dessins remplacent les photos, et la carte n’a pas de fond.',
}

const frenchCheck = {
  title: frenchTrying.isWell,
  onlyYours: 'Ce panneau n’est montré qu’à vous. Il ne change rien à la page et ne garde rien.',
  looking: 'Nous regardons la page…',
  broken:
    'Nous n’avons pas pu regarder jusqu’au bout. Rechargez la page\u00a0; si cela revient, dites-le à qui tient le serveur.',
  well: 'Oui, tout va bien.',
  wellBut: (count: number) => `Oui. ${much(count, 'Une chose à savoir.', 'choses à savoir.')}`,
  notWell: (count: number) => `Pas encore\u00a0: ${much(count, 'une chose à corriger.', 'choses à corriger.')}`,
  states: { mend: 'À corriger', know: 'À savoir', good: 'Va bien' } satisfies Record<State, string>,
  counted: (state: string, count: number) => `${state} (${count})`,
  copyAll: 'Copier en texte',
  copied: 'Copié.',
  notCopied: 'Votre navigateur ne laisse pas copier. Le texte est là, sélectionné\u00a0: copiez-le au clavier.',
  text: 'Tout ceci, en texte',
  copy: 'Copier',
  copyOf: (what: string) => `Copier\u00a0: ${what}`,
  again: 'Regarder de nouveau',
  close: 'Fermer',
  show: 'Montrer',
  tryTab: 'Essayer d’ouvrir un onglet',
  showOf: (tag: string) => `Montrer ${tag} dans la page`,
  ways: { integrer: frenchTrying.paste, bureau: 'Ouvrir le bureau', versions: 'Voir les versions' },
  asText: (address: string, when: string) => `${frenchTrying.isWell} ${address}, ${when}`,
  names: {
    script: 'Le script',
    versions: 'La version',
    elements: 'Les éléments',
    site: 'Le nom du site',
    open: 'Les éléments ouverts',
    attributes: 'Les réglages',
    origin: 'Agir depuis cette page',
    secure: 'L’adresse',
    frame: 'Le cadre',
    policy: 'La politique de sécurité (CSP)',
    requests: 'Nos réponses',
    height: 'La place gardée',
    contrast: 'Les contrastes',
    headings: 'L’ordre des titres',
    ids: 'Les identifiants',
    scheme: 'Clair ou sombre',
    language: 'La langue',
    time: 'Le premier contenu',
  } satisfies Record<CheckName, string>,
  of: (tag: string, advice: Advice): Advice => ({ ...advice, what: `${tag}\u00a0: ${advice.what}` }),

  script: {
    once: 'Il est dans la page, une fois.',
    none: (line: string): Advice => ({
      what: 'Il n’est pas dans la page\u00a0: l’éditeur l’a retiré, ou il manque dans le thème.',
      todo: 'Mettez cette ligne une fois, dans l’en-tête ou le pied de page du site\u00a0:',
      paste: line,
    }),
    often: (count: number): Advice => ({
      what: `Il est ${count} fois dans la page. Cela ne casse rien, mais un seul suffit.`,
      todo: 'Gardez celui de l’en-tête ou du pied de page du site, retirez les autres.',
    }),
    plain: (line: string): Advice => ({
      what: 'Sa ligne ne dit pas type="module"\u00a0: le navigateur ne le comprend pas.',
      todo: 'Remplacez-la par celle-ci\u00a0:',
      paste: line,
    }),
    absent: (address: string, line: string): Advice => ({
      what: `Cette adresse n’existe pas chez nous\u00a0: ${address}`,
      todo: 'Remplacez la ligne par celle-ci\u00a0:',
      paste: line,
    }),
    stranger: (address: string, line: string): Advice => ({
      what: `L’empreinte écrite dans la page (integrity) n’est pas celle du fichier\u00a0: le navigateur le refuse. ${address}`,
      todo: 'Remplacez la ligne par celle-ci\u00a0:',
      paste: line,
    }),
    elsewhere: (origins: string): Advice => ({
      what: `Un autre serveur donne lui aussi ce script\u00a0: ${origins}. Le premier arrivé l’emporte.`,
      todo: 'Gardez une seule des deux lignes.',
    }),
  },
  versions: {
    latest: (version: string) => `Toujours la dernière (aujourd’hui ${version}).`,
    pinned: (version: string) => `Figée, et c’est la dernière\u00a0: ${version}.`,
    none: 'Pas de script dans la page, donc pas de version.',
    old: (pinned: string, version: string): Advice => ({
      what: `Figée à ${pinned}. La dernière est ${version}\u00a0: les corrections ne viennent pas toutes seules.`,
      todo: 'Changez le numéro dans l’adresse du script, et son empreinte.',
    }),
    several: (paths: string): Advice => ({
      what: `La page charge plusieurs versions\u00a0: ${paths}. La première arrivée l’emporte, l’autre pèse pour rien.`,
      todo: 'Gardez une seule ligne de script.',
    }),
  },
  elements: {
    none: {
      what: 'Nous n’en voyons aucun dans la page\u00a0: l’éditeur a retiré les balises, ou elles n’y sont pas encore.',
      todo: 'Collez le code dans un bloc «\u00a0HTML\u00a0»\u00a0; si votre éditeur retire les balises, prenez le lien. Ce qui est dans un «\u00a0shadow root\u00a0» fermé, ce panneau ne peut pas le voir.',
    } satisfies Advice,
    misspelt: (tag: string, meant: string | undefined): Advice => ({
      what: `<${tag}> n’existe pas.`,
      ...(meant === undefined
        ? { todo: 'Reprenez le code de la page «\u00a0Coller dans ma page\u00a0».' }
        : { todo: 'Corrigez la balise, au début et à la fin\u00a0:', paste: `<coop-${meant} …>…</coop-${meant}>` }),
    }),
    alive: (tag: string) => `${tag} est en place.`,
    narrow: (tag: string, px: number, paste: string): Advice => ({
      what: `${tag} n’a que ${px}\u00a0px de large\u00a0: la colonne est trop étroite, ou ce qui l’entoure se règle sur son contenu.`,
      todo: 'Posez-le dans une colonne plus large\u00a0; si elle l’est, écrivez pour le bloc qui l’entoure\u00a0:',
      paste,
    }),
    cut: (tag: string, px: number, paste: string): Advice => ({
      what: `${tag} est coupé\u00a0: ce qui l’entoure a ${px}\u00a0px de haut et cache le reste.`,
      todo: 'Pour le bloc qui l’entoure, retirez la hauteur fixe, ou écrivez\u00a0:',
      paste,
    }),
    shut: (tag: string, by: string): Advice => ({
      what: `${tag} se voit, mais ni le clavier ni les lecteurs d’écran n’y entrent\u00a0: ce qui l’entoure porte «\u00a0${by}\u00a0».`,
      todo: 'Si un menu ou une fenêtre est ouvert par-dessus, fermez-le, puis «\u00a0Regarder de nouveau\u00a0». Sinon, retirez cet attribut.',
    }),
    within: (tag: string, line: string): Advice => ({
      what: `${tag} est dans un «\u00a0shadow root\u00a0», où notre script ne regarde pas\u00a0: on ne voit que le lien.`,
      todo: 'Dans le code du composant qui le contient, écrivez\u00a0:',
      paste: line,
    }),
    banner: (edge: 'top' | 'bottom', px: number, paste: string): Advice => ({
      what: `Un bandeau de ${px}\u00a0px reste ${edge === 'top' ? 'en haut' : 'en bas'} de l’écran\u00a0: il peut cacher ce que l’on vient d’ouvrir ou ce qui a le focus.`,
      todo: 'Mettez ceci dans la feuille de style du site\u00a0:',
      paste,
    }),
    far: (tag: string): Advice => ({
      what: `${tag} est plus bas dans la page et se charge quand on s’en approche.`,
      todo: 'Pressez «\u00a0Montrer\u00a0», puis «\u00a0Regarder de nouveau\u00a0».',
    }),
    hidden: (tag: string): Advice => ({
      what: `${tag} est là, mais la page le cache.`,
      todo: 'S’il est dans un onglet ou un volet, c’est normal\u00a0: ouvrez-le, puis «\u00a0Regarder de nouveau\u00a0».',
    }),
    notStarted: (tag: string): Advice => ({
      what: `${tag} n’a pas démarré\u00a0: on ne voit que le lien.`,
      todo: 'Son code n’est pas venu. Voyez les lignes «\u00a0Le script\u00a0» et «\u00a0La politique de sécurité\u00a0»\u00a0; si elles vont bien, essayez dans une fenêtre privée sans extension.',
    }),
    noLink: (tag: string, line: string): Advice => ({
      what: `${tag} n’a pas de lien à l’intérieur\u00a0: sans script, ou si notre serveur ne répond pas, on ne verra rien.`,
      todo: 'Écrivez-le entre les deux balises\u00a0:',
      paste: line,
    }),
  },
  site: { known: (names: string) => `Connu\u00a0: ${names}.`, none: 'Aucun élément, donc aucun nom à vérifier.' },
  open: { all: 'Tout ce qui est dans la page est ouvert pour ce site.' },
  attributes: {
    right: 'Tous existent, et leurs valeurs aussi.',
    misspelt: (written: string, line: string): Advice => ({
      what: `l’attribut «\u00a0${written}\u00a0» n’existe pas.`,
      todo: 'Écrivez plutôt\u00a0:',
      paste: line,
    }),
    unknown: (written: string): Advice => ({
      what: `l’attribut «\u00a0${written}\u00a0» ne change rien\u00a0: cet élément n’en a pas de ce nom.`,
      todo: 'Retirez-le, ou choisissez le bon dans «\u00a0Coller dans ma page\u00a0» (/integrer).',
    }),
  },
  origin: {
    proven: (origin: string) => `${origin} est déclarée et reconnue\u00a0: on peut agir depuis cette page.`,
    unknown: { what: 'Nous n’avons pas pu le demander à notre serveur.' } satisfies Advice,
  },
  secure: {
    https: 'La page est en https.',
    here: 'La page est sur cette machine\u00a0: le navigateur la tient pour sûre.',
  },
  frame: {
    none: 'La page n’est pas dans un cadre.',
    held: (isTried: boolean): Advice => ({
      what: `La page est elle-même dans un cadre d’une autre. On y agit, mais ce qui mène chez nous s’ouvre dans un onglet${isTried ? '\u00a0: essayé, il s’ouvre' : ''}.`,
      todo: 'Si vous le pouvez, posez l’élément dans la page du dessus.',
    }),
    without: (missing: string, line: string): Advice => ({
      what: `Le cadre qui tient la page a un attribut «\u00a0sandbox\u00a0» sans ${missing}.`,
      todo: 'Sur la balise <iframe>, écrivez\u00a0:',
      paste: line,
    }),
    forms: (line: string): Advice => ({
      what: 'Le cadre qui tient la page a un attribut «\u00a0sandbox\u00a0» sans allow-forms\u00a0: aucun de nos formulaires ne part.',
      todo: 'Sur la balise <iframe>, écrivez\u00a0:',
      paste: line,
    }),
  },
  policy: {
    nothing: 'Rien de ce qui vient de nous n’a été refusé.',
    onlyNow: {
      what: 'Rien de ce qui vient de nous n’est refusé maintenant. Mais ce navigateur ne garde pas ce qui l’a été pendant le chargement.',
      todo: 'Pour le savoir, ouvrez la page de la même façon dans Chrome, Edge ou Safari.',
    } satisfies Advice,
    refused: (directive: string, paste: string): Advice => ({
      what: `«\u00a0${directive}\u00a0» refuse notre adresse. ${Object.entries(parts).find(([name]) => name === directive)?.[1] ?? ''}`,
      todo: 'Ajoutez notre adresse à cette ligne de la politique\u00a0; si elle n’y est pas encore, écrivez-la avec ce que dit la ligne default-src, puis notre adresse.',
      paste,
    }),
    reported: (directive: string, paste: string): Advice => ({
      what: `«\u00a0${directive}\u00a0» refuserait notre adresse\u00a0: pour l’instant la politique ne fait que le signaler (Report-Only).`,
      todo: 'Avant de l’appliquer, ajoutez notre adresse à cette ligne\u00a0; si elle n’y est pas encore, écrivez-la avec ce que dit la ligne default-src, puis notre adresse.',
      paste,
    }),
  },
  requests: {
    came: (ms: number) => `Elles viennent, en ${Math.round(ms)}\u00a0ms.`,
    stopped: {
      what: 'Le script est venu, mais pas nos réponses\u00a0: un bloqueur de contenu, un pare-feu ou le réseau les arrête.',
      todo: 'Essayez dans une fenêtre privée sans extension. Si cela passe alors, dites-le à qui tient le serveur.',
    } satisfies Advice,
    refused: { what: 'La politique de sécurité de la page les arrête\u00a0: voyez sa ligne.' } satisfies Advice,
    failed: (status: number): Advice => ({
      what: `Notre serveur a répondu «\u00a0${status}\u00a0».`,
      todo: 'Réessayez dans quelques minutes, puis dites-le à qui tient le serveur.',
    }),
    slow: (ms: number): Advice => ({
      what: `Elles viennent, mais en ${seconds.format(ms / 1000)}\u00a0s\u00a0: le réseau est lent ici, ou notre serveur est chargé.`,
    }),
  },
  height: {
    kept: 'Elle est gardée d’avance, et rien n’a sauté.',
    keptNearly: (by: number) => `Elle est gardée d’avance, et ce qui suit a à peine bougé (${number.format(by)}).`,
    keptUnseen: 'Elle est gardée d’avance. Ce navigateur ne mesure pas ce qui saute.',
    none: 'Rien à garder\u00a0: aucun élément n’est en place.',
    moved: (by: number, paste: string): Advice => ({
      what: `Elle n’est pas gardée\u00a0: à l’arrivée du contenu, ce qui suit a sauté (décalage de ${number.format(by)}\u00a0; au-dessus de 0,1 cela gêne).`,
      todo: 'Mettez ceci dans la feuille de style du site\u00a0:',
      paste,
    }),
    movedAnyway: (by: number): Advice => ({
      what: `Elle est gardée, et pourtant ce qui suit a sauté (décalage de ${number.format(by)}).`,
      todo: 'Une autre partie de la page a peut-être grandi au-dessus. Sinon, gardez plus de place.',
    }),
    free: (paste: string): Advice => ({
      what: 'Elle n’est pas gardée. Rien n’a sauté ici, mais cela peut arriver sur un autre écran.',
      todo: 'Mettez ceci dans la feuille de style du site\u00a0:',
      paste,
    }),
    refused: (paste: string): Advice => ({
      what: 'La politique de sécurité («\u00a0style-src\u00a0») refuse le style écrit dans une balise\u00a0: la place n’est pas gardée.',
      todo: 'Mettez plutôt ceci dans la feuille de style du site\u00a0:',
      paste,
    }),
  },
  contrast: {
    legible: (ratio: number) => `Tout se lit (le moins bon\u00a0: ${number.format(ratio)}).`,
    none: 'Rien à juger\u00a0: aucun élément n’est en place.',
    low: (pair: string, ratio: number): Advice => ({
      what: `${pair}\u00a0: ${number.format(ratio)}, il faut au moins 4,5 (RGAA 3.2).`,
      todo: 'Choisissez une couleur plus marquée\u00a0: «\u00a0Coller dans ma page\u00a0» les essaie avec vous et propose la plus proche.',
    }),
    pair: (front: string, back: string) => `${front} sur ${back}`,
    colour: (name: string, hex: string) => `${name} (${hex})`,
    fronts: {
      ink: 'les lettres',
      muted: 'les lettres discrètes',
      accent: 'la couleur d’accent',
      'accent-ink': 'les lettres des boutons',
    },
    backs: { page: 'le fond de la page', surface: 'le fond de l’élément', accent: 'la couleur d’accent' },
    picture: {
      what: 'Une image est derrière l’élément\u00a0: nous ne pouvons pas juger ce qui se lit dessus.',
      todo: 'Regardez vous-même, en clair et en sombre.',
    } satisfies Advice,
  },
  headings: {
    right: (level: number, before: number) =>
      `Le titre de l’élément (niveau ${level}) suit un titre de niveau ${before}.`,
    none: 'Rien à ranger\u00a0: aucun élément n’est en place.',
    skipped: (level: number, before: number): Advice => ({
      what: `Le titre de l’élément est de niveau ${level}, juste après un titre de niveau ${before}\u00a0: il en manque un entre les deux (RGAA 9.1).`,
      todo: 'Écrivez sur la balise de l’élément\u00a0:',
      paste: `heading-level="${before + 1}"`,
    }),
    alone: (level: number): Advice => ({
      what: `La page n’a aucun titre avant l’élément, dont le titre est de niveau ${level}.`,
      todo: 'Donnez à la page un titre principal (<h1>).',
    }),
    second: {
      what: 'Le titre de l’élément est de niveau 1, et la page a déjà un titre principal.',
      todo: 'Écrivez sur la balise de l’élément\u00a0:',
      paste: 'heading-level="2"',
    } satisfies Advice,
  },
  ids: {
    single: 'Chacun n’est qu’une fois dans la page.',
    twice: (names: string): Advice => ({
      what: `Plusieurs fois dans la page\u00a0: ${names}. Liens et étiquettes ne mènent qu’au premier (RGAA 8.2).`,
      todo: 'Donnez à chacun un nom à lui. Cela vient du thème ou du contenu, pas de nos éléments.',
    }),
  },
  scheme: {
    agrees: 'La page et les éléments s’accordent.',
    unsaid: (paste: string): Advice => ({
      what: 'La page est sombre sans le dire au navigateur\u00a0: les barres de défilement et les champs restent clairs.',
      todo: 'Mettez ceci dans la feuille de style du site\u00a0:',
      paste,
    }),
    against: (tag: string, theme: string): Advice => ({
      what: `${tag} dit theme="${theme}", et la page est de l’autre côté.`,
      todo: 'Retirez cet attribut\u00a0: l’élément suit la page.',
    }),
    apart: (tag: string, isDark: boolean): Advice => ({
      what: `${tag} est ${isDark ? 'sombre, et la page autour est claire' : 'clair, et la page autour est sombre'}.`,
      todo: 'Écrivez sur la balise de l’élément\u00a0:',
      paste: `theme="${isDark ? 'light' : 'dark'}"`,
    }),
    byInk: (tag: string, isDark: boolean): Advice => ({
      what: `${tag} est ${isDark ? 'sombre, et la page autour est claire' : 'clair, et la page autour est sombre'}\u00a0: il suit la couleur de lettres que la page lui donne (--coop-ink).`,
      todo: `Dans la feuille de style du site, retirez --coop-ink, ou mettez-y une couleur ${isDark ? 'foncée' : 'claire'}.`,
    }),
  },
  language: {
    said: (lang: string) => `La page la dit\u00a0: «\u00a0${lang}\u00a0».`,
    none: {
      what: 'La page ne dit pas la sienne\u00a0: les éléments parlent français, et les lecteurs d’écran devinent (RGAA 8.3).',
      todo: 'Écrivez au début de la page\u00a0:',
      paste: '<html lang="fr">',
    } satisfies Advice,
    other: (lang: string): Advice => ({
      what: `La page est en «\u00a0${lang}\u00a0»\u00a0: nos éléments y parlent français.`,
      todo: 'Pour l’anglais, écrivez sur la balise locale="en".',
    }),
  },
  time: {
    after: (ms: number) =>
      `Tout ce qu’il faut était là ${seconds.format(ms / 1000)}\u00a0s après l’ouverture de la page.`,
    none: 'Pas encore\u00a0: aucun élément n’a reçu de réponse.',
    slow: (ms: number, askedMs: number): Advice => ({
      what: `Tout ce qu’il faut n’était là que ${seconds.format(ms / 1000)}\u00a0s après l’ouverture de la page\u00a0; notre script a été demandé au bout de ${seconds.format(askedMs / 1000)}\u00a0s.`,
      todo: 'Si ce début est long, remontez la ligne du script dans l’en-tête de la page.',
    }),
  },
}

export type CheckStrings = typeof frenchCheck

export const checkWords: Readonly<Record<Language, CheckStrings>> = { fr: frenchCheck, en: englishCheck }
