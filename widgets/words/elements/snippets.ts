import { elementRows } from './elements.strings.js'
import type { Language } from '../language.js'
import type { ElementName } from './options.js'

export type Placed = {
  readonly slug: string
  readonly publicUrl: string
  /** The language of the link within the tag: the site's, not that of the author who pastes it. */
  readonly language: Language
  /** Attributes besides `site`. */
  readonly options?: Readonly<Record<string, string>>
}

export const isPlaceable = (element: string): element is ElementName => Object.hasOwn(elementRows, element)

/** All that a site may place: what it offers, and with that somebody's own space. */
export const placeableOf = (offered: readonly string[]): readonly ElementName[] => [
  ...offered.filter(isPlaceable),
  'my-space',
]

/** Our page of the same, where there is no script. */
export const pageOf = (element: ElementName, slug: string): string => `/s/${slug}${elementRows[element].path}`

/** A style sheet keeps this height for an element. */
export type Kept = {
  /** Declarations of colours. */
  readonly colours?: readonly string[]
  /** Where none is said, that of the screen: what stands below cannot be seen to move. */
  readonly height?: string | undefined
}

/** For the page's own style sheet: the height is kept free, so that nothing jumps. */
export function styleSnippet(elements: readonly ElementName[], { colours = [], height = '100svh' }: Kept = {}): string {
  const tags = elements.map((element) => `coop-${element}`).join(',\n')
  const lines = ['display: block;', `min-block-size: ${height};`, ...colours]
  return `${tags} {\n${lines.map((line) => `  ${line}\n`).join('')}}`
}

export const loaderSnippet = ({ publicUrl }: Pick<Placed, 'publicUrl'>): string =>
  `<script type="module" src="${publicUrl}/v1/coop.js"></script>`

/** One element in one file that never changes: a browser refuses any other than this one. */
export const pinnedSnippet = (
  { publicUrl }: Pick<Placed, 'publicUrl'>,
  { path, integrity }: { readonly path: string; readonly integrity: string },
): string =>
  `<script\n  type="module"\n  src="${publicUrl}${path}"\n  integrity="${integrity}"\n  crossorigin\n></script>`

/** Once in each page, where one cannot reach its style sheet. */
export function scriptSnippet(
  placed: Pick<Placed, 'publicUrl'>,
  elements: readonly ElementName[],
  kept: Kept = {},
): string {
  return `<style>\n${indented(styleSnippet(elements, kept))}\n</style>\n${loaderSnippet(placed)}`
}

export function tagSnippet(element: ElementName, placed: Placed): string {
  return `<coop-${element}${attributesOf(placed, '')}>
  ${linkSnippet(element, placed)}
</coop-${element}>`
}

/** Within a block, which themes leave where it is. */
export const elementSnippet = (element: ElementName, placed: Placed): string =>
  `<div>\n${indented(tagSnippet(element, placed))}\n</div>`

/** An editor that strips unknown tags leaves this: the loader makes the element of it. */
export function linkFormSnippet(element: ElementName, placed: Placed): string {
  const { slug, publicUrl, language } = placed
  return `<a data-coop="${element}"${attributesOf(placed, 'data-')} href="${publicUrl}${pageOf(element, slug)}">${elementRows[element].link[language]}</a>`
}

export const policySnippet = ({ publicUrl }: Pick<Placed, 'publicUrl'>): string =>
  ['script-src ', 'connect-src', 'img-src    '].map((directive) => `${directive} ${publicUrl};`).join('\n')

const linkSnippet = (element: ElementName, { slug, publicUrl, language }: Placed): string =>
  `<a href="${publicUrl}${pageOf(element, slug)}">${elementRows[element].link[language]}</a>`

const attributesOf = ({ slug, options = {} }: Placed, before: string): string =>
  Object.entries({ site: slug, ...options })
    .map(([name, value]) => ` ${before}${name}="${value}"`)
    .join('')

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
