import type { Page } from 'playwright-core'

/**
 * Words of an element that are cut in two by the end of a line, or stick out of it. Where words are hyphenated they may
 * be cut; chips can be scrolled, and the map has an edge of its own.
 */
export function brokenWords(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const found = new Set<string>()
    const root = document.querySelector(name)?.shadowRoot
    if (!root) return [`no ${name}`]
    const beyond = document.documentElement.scrollWidth - innerWidth
    if (beyond > 0) found.add(`the page is ${beyond} px too wide`)

    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode
      const parent = text.parentElement
      if (!parent || !(text instanceof Text) || parent.closest('style, .unseen, .map-unseen')) continue
      if (!parent.checkVisibility() || getComputedStyle(parent).hyphens === 'auto') continue
      // A line may end after a space that is no non-breaking one, and beside these signs.
      for (const { 0: word, index } of text.data.matchAll(/[^ \n\t\-–—/…@.]+/g)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
        const lines = new Set(rects.map(({ top }) => top))
        if (lines.size > 1) found.add(`« ${word} » in ${parent.closest('[class]')?.className} (${text.data.trim()})`)
        if (parent.closest('.map-canvas, .chips')) continue
        const edge = parent.closest('dialog, .root')!.getBoundingClientRect()
        if (rects.some(({ left, right }) => left < edge.left - 1 || right > edge.right + 1))
          found.add(`« ${word} » sticks out (${text.data.trim()})`)
      }
    }

    return [...found]
  }, tag)
}
