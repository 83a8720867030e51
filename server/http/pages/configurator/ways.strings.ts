import type { Language } from '../layout/formats.js'
import type { WayName } from './ways.js'

type Step = {
  readonly say: string
  readonly more?: string
  /** Something to copy stands under it. */
  readonly copies?: true
  readonly picture?: PictureName
}

export type WayWords = {
  readonly name: string
  /** The server offers a plugin to install, which is simpler. */
  readonly plugin?: {
    readonly say: string
    readonly how: string
    readonly get: string
    readonly then: string
    readonly picture?: PictureName
  }
  /** A note to read before one begins. */
  readonly note?: string
  readonly steps: readonly Step[]
  /** For who may do more there, after the steps. */
  readonly aside?: string
  /** A page that tells the rest. */
  readonly more?: { readonly path: string; readonly say: string }
}

type WaysInWords = { readonly [Way in WayName]: WayWords }

const frenchWays: WaysInWords = {
  html: {
    name: 'HTML',
    steps: [
      {
        say: 'Dans votre feuille de style',
        more: 'La hauteur est gardée d’avance\u00a0: rien ne bouge quand le contenu arrive.',
        copies: true,
      },
      { say: 'Une fois dans la page, n’importe où', copies: true },
      {
        say: 'À l’endroit où vous voulez l’élément',
        more: 'Le lien reste là pour qui n’a pas de script, et si notre serveur ne répond pas.',
        picture: 'file',
        copies: true,
      },
    ],
  },
  wordpress: {
    name: 'WordPress',
    plugin: {
      say: 'Le plus simple\u00a0: l’extension',
      how: 'Extensions, Ajouter, Téléverser, Activer, puis Réglages, Éléments coopératifs. Chaque élément est alors un bloc que toute personne qui écrit peut poser, avec ses réglages à droite (tapez «\u00a0/offres\u00a0», «\u00a0/carte\u00a0»…).',
      get: 'Télécharger l’extension (zip)',
      then: 'Ou ce code court, dans un paragraphe',
      picture: 'block',
    },
    note: 'Sans extension\u00a0: WordPress retire les scripts de ce qu’enregistre un compte «\u00a0Auteur\u00a0». Il faut un compte «\u00a0Éditeur\u00a0» ou d’administration.',
    steps: [
      { say: 'Ouvrez la page, puis «\u00a0+\u00a0»' },
      {
        say: 'Choisissez «\u00a0HTML personnalisé\u00a0»',
        more: 'Pas «\u00a0Code\u00a0», qui montrerait le texte. Coller dans un paragraphe ne marche pas non plus.',
        picture: 'inserter',
      },
      { say: 'Collez ceci, puis «\u00a0Enregistrer\u00a0»', picture: 'custom', copies: true },
      {
        say: 'Regardez la page publiée',
        more: 'L’aperçu de l’éditeur peut rester vide\u00a0: c’est la page publiée qui compte.',
      },
    ],
    aside:
      'Vous tenez le thème\u00a0? Prenez plutôt les trois morceaux de «\u00a0HTML\u00a0»\u00a0: le premier va dans style.css, le deuxième dans header.php avant </head>, le troisième dans le gabarit de la page. Un thème en blocs reçoit ce même bloc «\u00a0HTML personnalisé\u00a0» dans son modèle (Apparence, Éditeur).',
  },
  spip: {
    name: 'SPIP',
    plugin: {
      say: 'Le plus simple\u00a0: le plugin',
      how: 'Dépliez-le dans «\u00a0plugins/auto/\u00a0», activez-le, puis Configuration, Éléments coopératifs. Le script est ajouté une fois, là où il y a un élément.',
      get: 'Télécharger le plugin (zip)',
      then: 'Puis, dans l’article',
    },
    note: 'Sans plugin\u00a0: tout passe par défaut dans le texte d’un article. Avec le filtrage strict, prenez «\u00a0Mon éditeur retire les balises\u00a0».',
    steps: [
      { say: 'Dans le texte de l’article, collez', picture: 'article', copies: true },
      { say: 'Videz le cache de SPIP, puis regardez l’article' },
    ],
  },
  drupal: {
    name: 'Drupal, ou un autre outil',
    note: 'Ces gestes sont ceux de Drupal 10. Nous ne les avons pas essayés ici.',
    steps: [
      {
        say: '«\u00a0Structure\u00a0», «\u00a0Mise en page des blocs\u00a0», «\u00a0Ajouter un bloc de contenu\u00a0»',
      },
      {
        say: 'Choisissez le format «\u00a0HTML complet\u00a0», puis «\u00a0Source\u00a0», et collez ceci',
        more: 'Tout outil qui accepte du HTML complet convient.',
        picture: 'format',
        copies: true,
      },
      { say: 'Si la balise disparaît à l’enregistrement, prenez «\u00a0Mon éditeur retire les balises\u00a0»' },
    ],
  },
  link: {
    name: 'Mon éditeur retire les balises',
    steps: [
      { say: 'Demandez à qui tient le thème ou le gabarit de mettre ceci dans sa feuille de style', copies: true },
      { say: 'Et ceci dans le pied de page, une fois pour tout le site', copies: true },
      {
        say: 'Puis, dans chaque page, collez ce lien en mode «\u00a0Source\u00a0» ou «\u00a0HTML\u00a0»',
        more: 'Les éditeurs gardent les liens. Avec le script, il devient l’élément\u00a0; sans lui, il mène à notre page.',
        picture: 'source',
        copies: true,
      },
    ],
  },
  frame: {
    name: 'Cadre',
    note: 'Un cadre ne prend pas vos couleurs. Pour agir (demander, réserver), il ouvre notre page dans un autre onglet. Préférez la balise quand c’est possible.',
    steps: [
      { say: 'À l’endroit où vous voulez le cadre', picture: 'frame', copies: true },
      {
        say: 'Une fois dans la page, si elle accepte un script',
        more: 'Le cadre prend alors la hauteur de ce qu’il montre. Sans ce script il garde la sienne, et on y fait défiler.',
        copies: true,
      },
    ],
  },
  address: {
    name: 'Une adresse seule',
    note: 'Là où l’éditeur lit oEmbed, une adresse devient un cadre\u00a0: WordPress le fait de lui-même. Ailleurs elle reste un lien, qui mène à la même page. Pour agir (demander, réserver), un cadre ouvre notre page dans un autre onglet.',
    steps: [
      {
        say: 'Allez à une ligne vide, et collez cette adresse seule',
        more: 'Pas dans une phrase, ni sur un mot\u00a0: ce serait un lien.',
        picture: 'address',
        copies: true,
      },
      {
        say: 'Attendez que le cadre paraisse, puis enregistrez',
        more: 'L’adresse reste du texte\u00a0? Votre éditeur ne lit pas oEmbed\u00a0: prenez «\u00a0Cadre\u00a0».',
      },
    ],
  },
  react: {
    name: 'React',
    note: 'Depuis React 19, une balise comme celle-ci s’écrit telle quelle.',
    more: { path: '/guide/mettre-dans-votre-site', say: 'Les types, les événements, le paquet npm' },
    steps: [
      { say: 'Dans une feuille de style', copies: true },
      { say: 'Dans la page qui porte l’application (index.html)', copies: true },
      { say: 'Dans votre composant', picture: 'component', copies: true },
    ],
  },
  pinned: {
    name: 'Figé, avec son empreinte (SRI)',
    note: 'Si vos règles exigent un fichier qui ne change jamais. Vous ne recevez alors ni corrections, ni mises à jour de sécurité, tant que vous ne changez pas vous-même le numéro et l’empreinte ; et il faut un script par élément.',
    more: { path: '/versions', say: 'Toutes les versions gardées, et ce que cela coûte' },
    steps: [
      { say: 'Dans la feuille de style du site', copies: true },
      {
        say: 'Une fois dans la page, tel quel : un seul caractère changé et le navigateur refuse le fichier',
        copies: true,
      },
      {
        say: 'À l’endroit voulu',
        more: 'Seule cette balise convient ici, pas la forme «\u00a0lien\u00a0».',
        picture: 'file',
        copies: true,
      },
    ],
  },
}

const englishWays: WaysInWords = {
  html: {
    name: 'HTML',
    steps: [
      {
        say: 'In your style sheet',
        more: 'The height is kept free beforehand: nothing moves when the content comes.',
        copies: true,
      },
      { say: 'Once in the page, anywhere', copies: true },
      {
        say: 'Where you want the element',
        more: 'The link stays for who has no script, and when our server does not answer.',
        picture: 'file',
        copies: true,
      },
    ],
  },
  wordpress: {
    name: 'WordPress',
    plugin: {
      say: 'The simplest: the plugin',
      how: 'Plugins, Add, Upload, Activate, then Settings, Cooperative elements. Each element is then a block that anybody who writes may place, with its settings at the side (type “/offers”, “/map”…).',
      get: 'Download the plugin (zip)',
      then: 'Or this shortcode, in a paragraph',
      picture: 'block',
    },
    note: 'Without the plugin: WordPress strips scripts from what an “Author” saves. An “Editor” or an administrator is needed.',
    steps: [
      { say: 'Open the page, then “+”' },
      {
        say: 'Choose “Custom HTML”',
        more: 'Not “Code”, which would show the text. Pasting into a paragraph does not work either.',
        picture: 'inserter',
      },
      { say: 'Paste this, then “Save”', picture: 'custom', copies: true },
      {
        say: 'Look at the published page',
        more: 'The preview in the editor may stay empty: the published page is what counts.',
      },
    ],
    aside:
      'You keep the theme? Rather take the three pieces of “HTML”: the first goes into style.css, the second into header.php before </head>, the third into the template of the page. A block theme takes this same “Custom HTML” block in its template (Appearance, Editor).',
  },
  spip: {
    name: 'SPIP',
    plugin: {
      say: 'The simplest: the plugin',
      how: 'Unfold it in “plugins/auto/”, activate it, then Configuration, Cooperative elements. The script is added once, where there is an element.',
      get: 'Download the plugin (zip)',
      then: 'Then, in the article',
    },
    note: 'Without the plugin: by default all of it passes in the text of an article. With strict filtering, take “My editor strips tags”.',
    steps: [
      { say: 'In the text of the article, paste', picture: 'article', copies: true },
      { say: 'Empty the cache of SPIP, then look at the article' },
    ],
  },
  drupal: {
    name: 'Drupal, or another tool',
    note: 'These steps are those of Drupal 10. We have not tried them here.',
    steps: [
      { say: '“Structure”, “Block layout”, “Add content block”' },
      {
        say: 'Choose the format “Full HTML”, then “Source”, and paste this',
        more: 'Any tool that takes full HTML will do.',
        picture: 'format',
        copies: true,
      },
      { say: 'If the tag is gone once saved, take “My editor strips tags”' },
    ],
  },
  link: {
    name: 'My editor strips tags',
    steps: [
      { say: 'Ask who keeps the theme or the template to put this into its style sheet', copies: true },
      { say: 'And this into the footer, once for the whole site', copies: true },
      {
        say: 'Then, in each page, paste this link in “Source” or “HTML” mode',
        more: 'Editors keep links. With the script it becomes the element; without it, it leads to our page.',
        picture: 'source',
        copies: true,
      },
    ],
  },
  frame: {
    name: 'Frame',
    note: 'A frame does not take your colours. To act (ask, book) it opens our page in another tab. Prefer the tag where you can.',
    steps: [
      { say: 'Where you want the frame', picture: 'frame', copies: true },
      {
        say: 'Once in the page, if it takes a script',
        more: 'The frame then takes the height of what it shows. Without this script it keeps its own, and scrolls.',
        copies: true,
      },
    ],
  },
  address: {
    name: 'An address alone',
    note: 'Where the editor reads oEmbed, an address becomes a frame: WordPress does so by itself. Elsewhere it stays a link, which leads to the same page. To act (ask, book), a frame opens our page in another tab.',
    steps: [
      {
        say: 'Go to an empty line, and paste this address alone',
        more: 'Not within a sentence, nor on a word: that would be a link.',
        picture: 'address',
        copies: true,
      },
      {
        say: 'Wait for the frame to show, then save',
        more: 'Does the address stay text? Your editor does not read oEmbed: take “Frame”.',
      },
    ],
  },
  react: {
    name: 'React',
    note: 'Since React 19 a tag like this one is written as it is.',
    more: { path: '/guide/mettre-dans-votre-site', say: 'Types, events, the npm package' },
    steps: [
      { say: 'In a style sheet', copies: true },
      { say: 'In the page that holds the application (index.html)', copies: true },
      { say: 'In your component', picture: 'component', copies: true },
    ],
  },
  pinned: {
    name: 'Pinned, with its fingerprint (SRI)',
    note: 'Where your rules want a file that never changes. Then you receive no fixes and no security updates until you change the number and the fingerprint yourself; and each element needs a script of its own.',
    more: { path: '/versions', say: 'All versions that are kept, and what it costs' },
    steps: [
      { say: 'In the style sheet of the site', copies: true },
      { say: 'Once in the page, as it stands: one character changed, and the browser refuses the file', copies: true },
      {
        say: 'Where you want it',
        more: 'Only this tag will do here, not the “link” form.',
        picture: 'file',
        copies: true,
      },
    ],
  },
}

export const wayWords: Readonly<Record<Language, WaysInWords>> = { fr: frenchWays, en: englishWays }

/** Words on the drawings of the steps, as the tools say them, and what one sees there. */
const frenchPictures = {
  alts: {
    file: 'Le fichier de votre page\u00a0: la ligne du script dans la tête, la balise dans le corps, sous le titre.',
    inserter:
      'L’éditeur de WordPress\u00a0: en haut à gauche, le bouton bleu «\u00a0+\u00a0» (1)\u00a0; dans le volet qui s’ouvre on cherche «\u00a0html\u00a0», et on presse la case «\u00a0HTML personnalisé\u00a0» (2), pas la case «\u00a0Code\u00a0».',
    custom:
      'Le bloc «\u00a0HTML personnalisé\u00a0» avec le code collé (1)\u00a0; en haut à droite, le bouton bleu «\u00a0Enregistrer\u00a0» (2).',
    block:
      'L’éditeur de WordPress\u00a0: sur une ligne vide, on tape «\u00a0/offres\u00a0» (1), et on choisit le bloc «\u00a0Les offres\u00a0» dans la liste (2).',
    article:
      'L’article dans SPIP\u00a0: le code collé dans la grande case «\u00a0Texte\u00a0» (1)\u00a0; dessous, le bouton «\u00a0Enregistrer\u00a0» (2).',
    format:
      'L’éditeur de Drupal\u00a0: sous la case, le choix «\u00a0Format de texte\u00a0» sur «\u00a0HTML complet\u00a0» (1)\u00a0; au-dessus, le bouton «\u00a0Source\u00a0» (2).',
    source: 'Un éditeur de texte\u00a0: le bouton «\u00a0Source\u00a0» (1), puis le lien collé dans la case (2).',
    frame: 'Votre page\u00a0: du texte, puis le cadre avec les offres, puis la suite du texte.',
    address: 'À gauche, l’adresse seule sur sa ligne\u00a0; à droite, le cadre qui la remplace.',
    component: 'Le fichier du composant\u00a0: la balise dans ce qu’il rend, sous le titre.',
  },
  page: 'Votre page',
  code: 'Code',
  custom: 'HTML',
  customMore: 'personnalisé',
  preview: 'Aperçu',
  save: 'Enregistrer',
  text: 'Texte',
  format: 'Format de texte',
  full: 'HTML complet',
  slash: '/offres',
  block: 'Les offres',
}

export type PictureStrings = typeof frenchPictures
export type PictureName = keyof PictureStrings['alts']

const englishPictures: PictureStrings = {
  alts: {
    file: 'The file of your page: the line of the script in its head, the tag in its body, below the title.',
    inserter:
      'The editor of WordPress: at the top left, the blue button “+” (1); in the panel that opens one looks for “html”, and presses the tile “Custom HTML” (2), not the tile “Code”.',
    custom: 'The block “Custom HTML” with the code pasted (1); at the top right, the blue button “Save” (2).',
    block:
      'The editor of WordPress: on an empty line one types “/offers” (1), and chooses the block “The offers” in the list (2).',
    article: 'The article in SPIP: the code pasted into the large box “Text” (1); below it, the button “Save” (2).',
    format:
      'The editor of Drupal: below the box, the choice “Text format” on “Full HTML” (1); above it, the button “Source” (2).',
    source: 'A text editor: the button “Source” (1), then the link pasted into the box (2).',
    frame: 'Your page: some text, then the frame with the offers, then the rest of the text.',
    address: 'On the left, the address alone on its line; on the right, the frame that takes its place.',
    component: 'The file of the component: the tag in what it renders, below the title.',
  },
  page: 'Your page',
  code: 'Code',
  custom: 'Custom',
  customMore: 'HTML',
  preview: 'Preview',
  save: 'Save',
  text: 'Text',
  format: 'Text format',
  full: 'Full HTML',
  slash: '/offers',
  block: 'The offers',
}

export const pictureStrings: Readonly<Record<Language, PictureStrings>> = { fr: frenchPictures, en: englishPictures }
