import { createHash } from 'node:crypto'
import {
  elementSnippet,
  linkFormSnippet,
  loaderSnippet,
  pageOf,
  pinnedSnippet,
  policySnippet,
  scriptSnippet,
  styleSnippet,
  tagSnippet,
  type Kept,
  type Placed,
} from '../../../../widgets/words/elements/snippets.js'
import { elementRows, isOffered } from '../../../../widgets/words/elements/elements.strings.js'
import type { ElementName } from '../../../../widgets/words/elements/options.js'
import type { KeptFile } from '../../versions/kept-version.js'

/** By where it is pasted, in the order in which they are offered. */
export const wayNames = ['html', 'wordpress', 'spip', 'drupal', 'link', 'frame', 'address', 'react', 'pinned'] as const
export type WayName = (typeof wayNames)[number]

/** A frame knows nobody, so one's own space is never shown in one. */
export const waysOf = (element: ElementName): readonly WayName[] =>
  isOffered(element) ? wayNames : wayNames.filter((name) => name !== 'frame' && name !== 'address')

export const isWayOf = (element: ElementName, name: string): name is WayName =>
  waysOf(element).some((each) => each === name)

/** One does not act in a frame: it leads to our page. */
export const isFramed = (way: WayName): boolean => way === 'frame' || way === 'address'

export type Pasting = Placed & {
  readonly element: ElementName
  readonly kept: Kept
  /** The title of the frame. */
  readonly title: string
  /** The newest file that never changes, where one is kept. */
  readonly pinned: KeptFile | undefined
}

/** Texts to copy, each by the step that tells where it goes. */
type Snippets = readonly string[]

export const snippetsOf: { readonly [Way in WayName]: (pasting: Pasting) => Snippets } = {
  html: (pasting) => [styleOf(pasting), loaderSnippet(pasting), tagSnippet(pasting.element, pasting)],
  wordpress: (pasting) => [blockOf(pasting)],
  spip: (pasting) => [blockOf(pasting)],
  drupal: (pasting) => [blockOf(pasting)],
  link: (pasting) => [styleOf(pasting), loaderSnippet(pasting), linkFormSnippet(pasting.element, pasting)],
  frame: (pasting) => [frameOf(pasting), fitSnippet(pasting)],
  address: (pasting) => [addressOf(pasting)],
  react: (pasting) => [styleOf(pasting), loaderSnippet(pasting), tagSnippet(pasting.element, pasting)],
  pinned: (pasting) => [
    styleOf(pasting),
    pasting.pinned ? pinnedSnippet(pasting, pasting.pinned) : '',
    tagSnippet(pasting.element, pasting),
  ],
}

/** Where a plugin of ours is installed: its file, and what one writes then. */
export const plugins: {
  readonly [Way in WayName]?: (pasting: Pasting) => { readonly zip: string; readonly code: string }
} = {
  wordpress: ({ element, slug, options = {} }) => ({
    zip: '/integrer/wordpress.zip',
    code: `[coop ${pairs({ element, site: slug, ...options }, (name, value) => `${name}="${value}"`).join(' ')}]`,
  }),
  spip: ({ element, slug, options = {} }) => ({
    zip: '/integrer/spip.zip',
    code: `<coop${[elementRows[element].word, ...pairs({ site: slug, ...options }, (name, value) => `${name}=${value}`)].map((each) => `|${each}`).join('')}>`,
  }),
}

const pairs = (all: Readonly<Record<string, string>>, say: (name: string, value: string) => string): string[] =>
  Object.entries(all).map(([name, value]) => say(name, value))

/** For the policy of the page that holds it: exactly what each way asks for. */
export function policyOf(way: WayName, pasting: Pasting): { readonly lines: string; readonly style?: string } {
  const { publicUrl } = pasting
  switch (way) {
    case 'frame':
      return { lines: `frame-src  ${publicUrl};\nscript-src ${publicUrl};` }
    case 'address':
      return { lines: `frame-src ${publicUrl};` }
    default: {
      const [, inline] = /<style>([^]*)<\/style>/.exec(snippetsOf[way](pasting).join('\n')) ?? []
      const lines = policySnippet(pasting)
      if (inline === undefined) return { lines }
      return { lines, style: `style-src 'sha256-${createHash('sha256').update(inline).digest('base64')}';` }
    }
  }
}

/** One thing to paste where one reaches neither the style sheet nor the head of the page. */
function blockOf(pasting: Pasting): string {
  const { element, kept } = pasting
  return `${scriptSnippet(pasting, [element], kept)}\n${elementSnippet(element, pasting)}`
}

const styleOf = ({ element, kept }: Pasting): string => styleSnippet([element], kept)

function frameOf({ element, slug, publicUrl, title, kept: { height = '800px' }, options = {} }: Pasting): string {
  const query = new URLSearchParams(options).toString()
  const address = `${publicUrl}/embed/${element}/${slug}${query && `?${query.replaceAll('&', '&amp;')}`}`
  return `<iframe title="${title}"
  src="${address}"
  width="100%" height="${parseInt(height)}" loading="lazy"></iframe>`
}

const fitSnippet = ({ publicUrl }: Pasting): string =>
  `<script type="module" src="${publicUrl}/v1/fit-frames.js"></script>`

/** Our page of it, whose oEmbed says the rest. */
function addressOf({ element, slug, publicUrl, options: { locale, share: _, ...options } = {} }: Pasting): string {
  const query = new URLSearchParams({ ...(locale !== undefined && { lang: locale }), ...options }).toString()
  return `${publicUrl}${pageOf(element, slug)}${query && `?${query}`}`
}
