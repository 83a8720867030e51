import type { Language } from '../../../base/language.js'

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
