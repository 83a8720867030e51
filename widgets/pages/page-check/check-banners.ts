import { know, type Finding } from './finding.js'
import type { Seen } from './seen.js'

/** A lower one lies over nothing that one would miss. */
const leastPx = 60

/** Finds what stays at an edge of the screen while one scrolls, where the page does not keep that edge free. */
export function bannersOver({ words }: Seen): Finding[] {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const kept = { top: parseFloat(scrollPaddingTop) || 0, bottom: parseFloat(scrollPaddingBottom) || 0 }
  return (['top', 'bottom'] as const).flatMap((edge) => {
    const height = heightAt(edge)
    const paste = `html {\n  scroll-padding-${edge}: ${height}px;\n}`
    return height < leastPx || kept[edge] >= height
      ? []
      : [know('elements', words.elements.banner(edge, height, paste))]
  })
}

/** One over the whole screen is a dialog, which goes away. */
function heightAt(edge: 'top' | 'bottom'): number {
  const fixed = document
    .elementsFromPoint(innerWidth / 2, edge === 'top' ? 1 : innerHeight - 2)
    .flatMap((element) => held(element) ?? [])
    .filter((element) => !element.hasAttribute('data-page-check'))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > innerWidth / 2 && height < innerHeight / 2)
  return Math.round(Math.max(0, ...fixed.map(({ top, bottom }) => (edge === 'top' ? bottom : innerHeight - top))))
}

function held(element: Element): Element | undefined {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(each).position)) return each
  return undefined
}
