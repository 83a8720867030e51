import type { Formats } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { pictureStrings, type PictureName, type PictureStrings } from './ways.strings.js'

/** Draws what one sees in the tool at a step: light, in the reader's language and in their colours. */
export function pictureOf({ language }: Pick<Formats, 'language'>, name: PictureName): Html {
  const words = pictureStrings[language]
  const { height, drawn } = drawings[name](words)
  return html`<svg class="drawn" viewBox="0 0 320 ${height}" role="img" aria-label="${words.alts[name]}">
    ${box([0.5, 0.5, 319, height - 1], 'sheet')} ${drawn}
  </svg>`
}

type Drawing = { readonly height: number; readonly drawn: Content }
type At = readonly [x: number, y: number]
type Box = readonly [...At, width: number, height: number]

const box = ([x, y, width, height]: Box, look: string): Html =>
  html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" class="${look}" />`

const say = ([x, y]: At, words: string, look = ''): Html =>
  html`<text x="${x}" y="${y}" class="${look}">${words}</text>`

/** Where one presses, and in which order. */
function press([x, y, width, height]: Box, turn: number): Content {
  const corner = y < 10 ? y + height : y
  return [
    box([x, y, width, height], 'ring'),
    html`<circle cx="${x + width}" cy="${corner}" r="8" class="turn" />`,
    html`<text x="${x + width}" y="${corner + 4}" class="turn">${turn}</text>`,
  ]
}

/** Lines of text that say nothing. */
const lines = ([x, y]: At, ...widths: readonly number[]): Content =>
  widths.map((width, at) => box([x, y + at * 13, width, 6], 'faint'))

const cards = ([x, y]: At): Content => [
  box([x, y, 118, 66], 'held'),
  [0, 38, 76].map((beside) => [box([x + 6 + beside, y + 8, 30, 26], 'mark'), lines([x + 6 + beside, y + 41], 30, 20)]),
]

/** A file in an editor of code; what is pasted is marked. */
function file(name: string, code: readonly string[]): Drawing {
  const written = code.map((line, at) => {
    const y = 46 + at * 16
    const isPasted = /<coop|<script/.test(line)
    return [isPasted && box([8, y - 11, 304, 15], 'mark'), say([14, y], line, 'mono')]
  })
  return { height: 44 + code.length * 16, drawn: [box([1, 1, 318, 24], 'bar'), say([14, 17], name, 'quiet'), written] }
}

/** The top of WordPress's editor. */
const wordpress = (): Content => [
  box([1, 1, 318, 32], 'bar'),
  box([1, 1, 32, 32], 'black'),
  html`<text x="17" y="23" class="white big">W</text>`,
  box([42, 7, 20, 20], 'blue'),
  html`<path d="M52 12v10M47 17h10" class="cross" />`,
]

/** A box to write in, with its buttons. */
const toolbar = ([x, y]: At): Content => [
  box([x, y, 296, 24], 'bar'),
  ['B', 'I', 'U'].map((letter, at) => say([x + 10 + at * 20, y + 16], letter, 'quiet')),
]

const drawings: { readonly [Name in PictureName]: (words: PictureStrings) => Drawing } = {
  file: ({ page }) =>
    file('page.html', [
      '<head>',
      '  <script type="module" src="…"></script>',
      '</head>',
      '<body>',
      `  <h1>${page}</h1>`,
      '  <coop-… site="…">…</coop-…>',
      '</body>',
    ]),
  component: ({ page }) =>
    file('App.jsx', [
      'return (',
      '  <main>',
      `    <h1>${page}</h1>`,
      '    <coop-… site="…">…</coop-…>',
      '  </main>',
      ')',
    ]),
  inserter: ({ code, custom, customMore }) => ({
    height: 168,
    drawn: [
      wordpress(),
      html`<path d="M174 33v134" class="line" />`,
      box([12, 44, 150, 24], 'field'),
      say([22, 60], 'html'),
      box([12, 78, 66, 76], 'tile'),
      say([45, 108], '<>', 'middle big'),
      say([45, 134], code, 'middle small'),
      box([84, 78, 78, 76], 'tile'),
      say([123, 108], 'HTML', 'middle bold'),
      say([123, 130], custom, 'middle small'),
      say([123, 143], customMore, 'middle small'),
      lines([186, 56], 90, 116, 108, 60),
      press([39, 4, 26, 26], 1),
      press([82, 76, 82, 80], 2),
    ],
  }),
  custom: ({ preview, save }) => ({
    height: 150,
    drawn: [
      wordpress(),
      box([218, 6, 88, 22], 'blue'),
      say([262, 21], save, 'middle white'),
      box([40, 46, 112, 24], 'tile'),
      say([50, 62], 'HTML', 'bold'),
      say([98, 62], preview, 'quiet'),
      box([40, 74, 240, 62], 'field'),
      say([50, 92], '<style>…</style>', 'mono'),
      say([50, 108], '<script type="module" …>', 'mono'),
      say([50, 124], '<coop-… site="…">', 'mono'),
      press([36, 72, 248, 66], 1),
      press([215, 3, 94, 28], 2),
    ],
  }),
  block: ({ page, slash, block }) => ({
    height: 150,
    drawn: [
      wordpress(),
      say([40, 56], page, 'big'),
      say([40, 86], slash),
      box([40, 98, 170, 38], 'tile'),
      box([50, 107, 20, 20], 'mark'),
      say([80, 121], block),
      press([36, 70, 66, 24], 1),
      press([38, 96, 174, 42], 2),
    ],
  }),
  article: ({ text, save }) => ({
    height: 170,
    drawn: [
      say([12, 22], text, 'bold'),
      toolbar([12, 30]),
      box([12, 58, 296, 68], 'field'),
      say([22, 76], '<style>…</style>', 'mono'),
      say([22, 92], '<script type="module" …>', 'mono'),
      say([22, 108], '<coop-… site="…">', 'mono'),
      box([212, 136, 92, 24], 'dark'),
      say([258, 152], save, 'middle white'),
      press([9, 55, 301, 74], 1),
      press([208, 133, 98, 30], 2),
    ],
  }),
  format: ({ format, full }) => ({
    height: 170,
    drawn: [
      toolbar([12, 12]),
      say([258, 28], 'Source', 'middle'),
      box([12, 40, 296, 76], 'field'),
      say([22, 60], '<style>…</style>', 'mono'),
      say([22, 76], '<script type="module" …>', 'mono'),
      say([22, 92], '<coop-… site="…">', 'mono'),
      say([12, 146], format, 'bold'),
      box([132, 130, 140, 26], 'field'),
      say([142, 147], full),
      say([256, 147], '▾', 'quiet'),
      press([129, 127, 146, 32], 1),
      press([228, 12, 62, 24], 2),
    ],
  }),
  source: () => ({
    height: 118,
    drawn: [
      toolbar([12, 16]),
      say([258, 32], 'Source', 'middle'),
      box([12, 44, 296, 60], 'field'),
      say([22, 66], '<a data-coop="…" data-site="…"', 'mono'),
      say([22, 82], '   href="…">…</a>', 'mono'),
      press([228, 16, 62, 24], 1),
      press([9, 41, 301, 66], 2),
    ],
  }),
  frame: ({ page }) => ({
    height: 162,
    drawn: [say([100, 28], page, 'big'), lines([100, 40], 118, 90), cards([100, 68]), lines([100, 142], 118)],
  }),
  address: () => ({
    height: 130,
    drawn: [
      lines([16, 22], 118, 96),
      say([16, 66], 'https://…/s/…', 'mono'),
      lines([16, 84], 118, 70),
      html`<path d="M146 62h22m-7-7l7 7-7 7" class="arrow" />`,
      lines([184, 16], 118),
      cards([184, 30]),
      lines([184, 104], 118),
    ],
  }),
}
