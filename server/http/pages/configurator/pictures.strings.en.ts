import type { PictureStrings } from './pictures.strings.js'

export const englishPictures: PictureStrings = {
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
