import { stemsOf } from '../../../search/index.js'
import { textIn, type Guide } from './guide.js'
import type { Language } from '../layout/formats.js'

export type Passage = {
  readonly href: string
  readonly page: string
  readonly heading: string
  readonly excerpt: string
  readonly language: Language
}

type Indexed = Passage & { readonly text: string; readonly named: Set<string>; readonly said: Set<string> }

const mostShown = 20

/** Finds the passages that hold every word; those that bear them in a title come first, in the order of the contents. */
export function guideSearch({ parts, pages }: Guide): (words: string, language: Language) => Passage[] {
  const kept = new Map<Language, Indexed[]>()
  // Pages for users come first in the contents, and decisions behind all of them.
  const inOrder = parts.flatMap((part) => part.pages.flatMap((each) => ('slug' in each ? [each.slug] : [])))
  const ordered = pages.toSorted((a, b) => rankOf(inOrder, a.slug) - rankOf(inOrder, b.slug))

  const indexed = (wanted: Language): Indexed[] =>
    ordered.flatMap((page) => {
      const found = textIn(page, wanted)
      if (!found) return []
      const { language, text } = found
      return text.sections.map((section) => ({
        href: `/guide/${page.slug}${section.id && `#${section.id}`}`,
        page: text.title,
        heading: section.title,
        excerpt: '',
        text: section.text,
        language,
        named: new Set(stemsOf(`${section.title || text.title}`)),
        said: new Set(stemsOf(`${text.title} ${section.title} ${section.text}`)),
      }))
    })

  return (words, language) => {
    const stems = stemsOf(words)
    if (stems.length === 0) return []
    const sections = kept.get(language) ?? indexed(language)
    kept.set(language, sections)
    return sections
      .filter(({ said }) => stems.every((stem) => said.has(stem)))
      .map((section) => ({ section, named: stems.filter((stem) => section.named.has(stem)).length }))
      .toSorted((a, b) => b.named - a.named)
      .slice(0, mostShown)
      .map(({ section: { href, page, heading, language: own, text } }) => {
        return { href, page, heading, language: own, excerpt: excerptOf(text, stems) }
      })
  }
}

function rankOf(order: readonly string[], slug: string): number {
  const at = order.indexOf(slug)
  return at < 0 ? order.length : at
}

/** Some words before the first that was looked for, and some after. */
function excerptOf(text: string, stems: readonly string[]): string {
  const words = text.split(' ')
  const first = words.findIndex((word) => stemsOf(word).some((stem) => stems.includes(stem)))
  const from = Math.max(0, first - 8)
  const shown = words.slice(from, from + 32).join(' ')
  return `${from > 0 ? '… ' : ''}${shown}${from + 32 < words.length ? ' …' : ''}`
}
