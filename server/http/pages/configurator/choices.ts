import { isLanguage, languages, type Language } from '../../../base/language.js'
import type { Theme, Site } from '../../../sites/index.js'
import { elementOptions } from '../../../../widgets/words/elements/element-options.js'
import { headingLevels, type ElementName } from '../../../../widgets/words/elements/options.js'
import { isPlaceable } from '../../../../widgets/words/elements/snippets.js'
import { isWayOf, type WayName } from './ways.js'

/** The webmaster's choices so far: all of them are in the address, so that it can be shared and opened again. */
export type Choices = {
  readonly site: Site
  readonly element: ElementName
  /** Attributes besides `site`, each only where it has a value that the element knows. */
  readonly options: Readonly<Record<string, string>>
  /** Colours of the page in place of those of the site. */
  readonly theme: Theme | undefined
  readonly way: WayName
  /** Kept free beforehand, in pixels; absent, as high as the screen. */
  readonly height: string | undefined
}

/** The others follow from these. */
export const colourChoices = ['accent', 'surface', 'ink'] as const

export const heights: readonly string[] = ['480', '640', '800', '1200']

const levels = new Set<string>(headingLevels)
const slugged = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The one that is said, or the only one there is: among several, none is more likely than another. */
export function siteIn(query: URLSearchParams, sites: readonly Site[]): Site | undefined {
  const named = query.get('site') ?? ''
  const [only, ...others] = sites
  return sites.find(({ slug }) => slug === named) ?? (others.length === 0 ? only : undefined)
}

/** The address names something that we do not have. */
export type Unknown = { readonly site: string | undefined; readonly element: string | undefined }

export function unknownIn(query: URLSearchParams, sites: readonly Site[]): Unknown {
  const [site, element] = [query.get('site') ?? '', query.get('element') ?? '']
  return {
    site: site === '' || sites.some(({ slug }) => slug === site) ? undefined : site,
    element: element === '' || isPlaceable(element) ? undefined : element,
  }
}

/** Leaves out what it does not know, so that an old address still opens. */
export function readChoices(query: URLSearchParams, site: Site): Choices {
  const named = query.get('element') ?? ''
  const element = isPlaceable(named) ? named : (site.elements.find(isPlaceable) ?? 'my-space')
  const way = query.get('way') ?? ''
  const height = query.get('height') ?? ''
  return {
    site,
    element,
    options: optionsIn(query, element),
    theme: query.get('look') === 'own' ? themeIn(query) : undefined,
    way: isWayOf(element, way) ? way : 'html',
    height: heights.includes(height) ? height : undefined,
  }
}

/** The same in an address, with something changed. */
export function queryOfChoices(choices: Choices, language: Language): URLSearchParams {
  const { site, element, options, theme, way, height } = choices
  return new URLSearchParams({
    ...(language !== languages[0] && { lang: language }),
    site: site.slug,
    element,
    ...options,
    ...(theme && { look: 'own', ...theme }),
    ...(height !== undefined && { height }),
    way,
  })
}

/** The language of what stands in the tag. */
export const pasted = ({ site, options: { locale = '' } }: Choices): Language =>
  isLanguage(locale) ? locale : (site.languages[0] ?? 'fr')

function optionsIn(query: URLSearchParams, element: ElementName): Record<string, string> {
  const known: Readonly<Record<string, readonly string[]>> = elementOptions[element]
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, values]) => {
      const value = query.get(name) ?? ''
      const isKnown = values.length > 0 ? values.includes(value) : isFree(name, value)
      return name !== 'site' && isKnown ? [[name, value]] : []
    }),
  )
}

function isFree(name: string, value: string): boolean {
  if (name === 'heading-level') return levels.has(value) && value !== '2'
  return value.length <= 80 && slugged.test(value)
}

function themeIn(query: URLSearchParams): Theme {
  const given = colourChoices.map((name) => [name, query.get(name) ?? ''] as const)
  return Object.fromEntries(given.filter(([, colour]) => /^#[0-9a-f]{6}$/i.test(colour)))
}
