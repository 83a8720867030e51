import type { WayName } from './ways.js'
import type { WayWords } from './ways.strings.js'

export const englishWays: { readonly [Way in WayName]: WayWords } = {
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
