import { isLanguage } from '../../../base/language.js'
import { ownLanguage } from '../layout/layout.js'
import type { Section } from '../layout/section.js'
import type { Site } from '../../../sites/index.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export type Attributes = Readonly<Record<string, string>>

const levels = /^[1-6]$/
const themes = /^(?:light|dark|auto)$/

/**
 * Reads the element's attributes from the address of a frame. It leaves out what is no attribute, and what is too long to mean
 * anything.
 */
export function attributesOf({ attributes }: Pick<Section, 'attributes'>, query: URLSearchParams): Attributes {
  const isGood = (name: string, value: string): boolean => {
    if (name === 'locale') return isLanguage(value)
    if (name === 'heading-level') return levels.test(value)
    if (name === 'theme') return themes.test(value)
    return attributes.includes(name) && value !== '' && value.length <= 100
  }
  return Object.fromEntries([...query].filter(([name, value]) => isGood(name, value)))
}

/** The same list on a page of our own, which the same words narrow. */
export function sectionPath({ slug, languages }: Site, section: Section, { locale, ...said }: Attributes): string {
  const language = languages.find((each) => each === locale) ?? ownLanguage({ languages })
  const narrowed = new URLSearchParams(languageQuery(language, ownLanguage({ languages })))
  for (const [name, value] of Object.entries(said)) if (section.attributes.includes(name)) narrowed.set(name, value)
  return `/s/${slug}${section.path}${narrowed.size > 0 ? `?${narrowed}` : ''}`
}

export function embedPath({ slug }: Pick<Site, 'slug'>, { element }: Section, attributes: Attributes): string {
  const query = new URLSearchParams(attributes)
  return `/embed/${element}/${slug}${query.size > 0 ? `?${query}` : ''}`
}
