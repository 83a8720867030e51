import { languageNamed } from '../../shared/language-of.js'
import { good, know, mend, type Finding } from './finding.js'
import { isAlive } from './placed.js'
import type { Seen } from './seen.js'

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading][aria-level]'

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? 2)

/** By where the element stands among the headings of the page. */
export function checkHeadings({ placed, words: { headings: words } }: Seen): Finding[] {
  const alive = placed.filter(isAlive)
  const all = [...document.querySelectorAll(headings)].filter((heading) => heading.getClientRects().length > 0)
  const found = alive.map(({ element: at }) => {
    const level = Number(at.getAttribute('heading-level') || 2)
    const before = all
      .filter((heading) => heading.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)
      .at(-1)
    if (level === 1 && all.some((heading) => levelOf(heading) === 1)) return mend('headings', words.second, { at })
    if (!before) return level === 1 ? good('headings', words.right(1, 1)) : know('headings', words.alone(level), { at })
    const above = levelOf(before)
    return level > above + 1
      ? mend('headings', words.skipped(level, above), { at })
      : good('headings', words.right(level, above))
  })
  if (found.length === 0) return [know('headings', { what: words.none })]
  return [...new Map(found.map((each) => [each.what, each])).values()]
}

const mostNamed = 4

export function checkIds({ words: { ids: words } }: Seen): Finding[] {
  const counts = new Map<string, number>()
  for (const { id } of document.querySelectorAll('[id]')) if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  const twice = [...counts].filter(([, count]) => count > 1)
  if (twice.length === 0) return [good('ids', words.single)]
  const names = twice.slice(0, mostNamed).map(([id, count]) => `${id} (${count})`)
  return [mend('ids', words.twice([...names, ...(twice.length > mostNamed ? ['…'] : [])].join(', ')))]
}

export function checkLanguage({ placed, words: { language: words } }: Seen): Finding[] {
  const { lang } = document.documentElement
  if (lang === '') return [mend('language', words.none)]
  const isKnown = languageNamed(lang) !== undefined || placed.every(({ element }) => element.hasAttribute('locale'))
  return [isKnown ? good('language', words.said(lang)) : know('language', words.other(lang))]
}
