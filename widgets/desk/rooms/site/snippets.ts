import type { Language } from '../../../shared/locale.js'
import { linkWords } from './link-words.strings.js'

export type Placed = { readonly slug: string; readonly publicUrl: string; readonly language: Language }

export const placeable = ['offer-board', 'repair-booking', 'member-map', 'my-space'] as const
export type Placeable = (typeof placeable)[number]

export const isPlaceable = (element: string): element is Placeable => placeable.some((each) => each === element)

/** Our page of the same, where there is no script. */
export function pageOf(element: Placeable, slug: string): string {
  const pages = { 'offer-board': 'offres', 'repair-booking': 'reparation', 'member-map': 'carte' }
  return element === 'my-space' ? '/moi' : `/s/${slug}/${pages[element]}`
}

/** Once in each page: the height is kept free, so that nothing jumps. */
export function scriptSnippet({ publicUrl }: Pick<Placed, 'publicUrl'>, elements: readonly Placeable[]): string {
  const tags = elements.map((element) => `  coop-${element}`).join(',\n')
  return `<style>
${tags} {
    display: block;
    min-block-size: 100svh;
  }
</style>
<script type="module" src="${publicUrl}/v1/coop.js"></script>`
}

/** Within a block, which themes leave where it is. */
export function elementSnippet(element: Placeable, { slug, publicUrl, language }: Placed): string {
  return `<div>
  <coop-${element} site="${slug}">
    <a href="${publicUrl}${pageOf(element, slug)}">${linkWords[element][language]}</a>
  </coop-${element}>
</div>`
}

export const policySnippet = ({ publicUrl }: Pick<Placed, 'publicUrl'>): string =>
  ['script-src ', 'connect-src', 'img-src    '].map((directive) => `${directive} ${publicUrl};`).join('\n')
