import { styleSnippet } from '../../words/elements/snippets.js'
import { good, know, mend, type Finding } from './finding.js'
import { isAlive, isVisible } from './placed.js'
import type { Seen, Shift } from './seen.js'

/** Less is a pixel here or there. */
const leastShift = 0.005

/** The height that is kept may be a little less than what comes: up to here nobody is disturbed (web.dev/articles/cls). */
const fineShift = 0.1

export function checkHeight({ placed, shifts, listening, words: { height: words } }: Seen): Finding[] {
  const alive = placed.filter((each) => isAlive(each) && isVisible(each.element))
  const names = [...new Set(alive.flatMap(({ name }) => name ?? []))]
  if (names.length === 0) return [know('height', { what: words.none })]
  const paste = styleSnippet(names)
  const elements = alive.map(({ element }) => element)
  const free = elements.filter((element) => !isReserved(element))
  const by = movedBy(shifts ?? [], elements)
  const [at] = free
  const more = at ? { at } : {}
  if (at && listening.heard().some(({ directive, isAttribute }) => directive === 'style-src' && isAttribute))
    return [mend('height', words.refused(paste), more)]
  if (at && by > leastShift) return [mend('height', words.moved(by, paste), more)]
  if (by > fineShift) return [mend('height', words.movedAnyway(by))]
  if (!at && by > leastShift) return [good('height', words.keptNearly(by))]
  if (at) return [know('height', words.free(paste), more)]
  return [good('height', shifts ? words.kept : words.keptUnseen)]
}

/** By the page: what the loader holds is put aside while one looks. */
function isReserved(element: HTMLElement): boolean {
  const { style } = element
  const held = style.minBlockSize
  if (held) style.minBlockSize = ''
  const reserved = parseFloat(getComputedStyle(element).minBlockSize)
  if (held) style.minBlockSize = held
  return reserved > 0
}

/** Sums the shifts of what follows an element in the page, or holds what does. */
function movedBy(shifts: readonly Shift[], elements: readonly Element[]): number {
  const isAfter = (node: Node) =>
    elements.some((element) => {
      const place = element.compareDocumentPosition(node)
      return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
    })
  return shifts.filter(({ nodes }) => nodes.some(isAfter)).reduce((sum, { value }) => sum + value, 0)
}
