import type { Page } from 'playwright-core'

/**
 * Words of an element, or of a page, that are cut in two by the end of a line, stick out of it, are hidden by the edge of a
 * box or lie on other words. A long word may be divided where it is hyphenated and its language is known; addresses may
 * be cut; what scrolls has its own edges, and so has the map. Buttons that are hidden by an edge, too, and days that are cut.
 */
export function brokenWords(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const found = new Set<string>()
    const shown = document.querySelector(name)
    const root = shown?.shadowRoot ?? shown
    if (!root) return [`no ${name}`]
    const beyond = document.documentElement.scrollWidth - innerWidth
    if (beyond > 0) found.add(`the page is ${beyond} px too wide`)
    const modal = root.querySelector('dialog:modal')
    const seen: { readonly rect: DOMRect; readonly word: string; readonly text: Text }[] = []

    const texts = document.createTreeWalker(modal ?? root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode
      const parent = text.parentElement
      if (!parent || !(text instanceof Text)) continue
      if (parent.closest('style, script, noscript, option, .unseen, .map-unseen, .skip, :not(:defined)')) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const isDivided = getComputedStyle(parent).hyphens === 'auto' && isLanguageKnown(parent)
      const edges = edgesOf(parent)
      // A line may end after a space that is no non-breaking one, and beside these signs.
      for (const { 0: token, index: start } of text.data.matchAll(/[^ \n\t]+/g)) {
        const isAddress = /@|\w[./]\w/.test(token)
        for (const { 0: word, index } of token.matchAll(/[^\-–—/…@.]+/g)) {
          const range = document.createRange()
          range.setStart(text, start + index)
          range.setEnd(text, start + index + word.length)
          const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
          const lines = new Set(rects.map(({ top }) => top))
          const said = `« ${word} » in ${parent.closest('[class]')?.className} (${text.data.trim().slice(0, 80)})`
          if (lines.size > 1 && !isAddress && !(isDivided && word.length > 10)) found.add(`cut: ${said}`)
          if (parent.closest('.map-canvas, .chips')) continue
          const { left: from, right: to } = (parent.closest('dialog, .root') ?? document.body).getBoundingClientRect()
          if (rects.some(({ left, right }) => left < from - 1 || right > to + 1)) found.add(`sticks out: ${said}`)
          if (edges.some((edge) => rects.some((rect) => isHidden(rect, edge)))) found.add(`hidden: ${said}`)
          const isInside = (rect: DOMRect) => !edges.some((edge) => isBeyond(rect, edge.box.getBoundingClientRect()))
          seen.push(...rects.filter(isInside).map((rect) => ({ rect, word, text })))
        }
      }
    }
    for (const button of (modal ?? root).querySelectorAll('button')) {
      if (!button.checkVisibility({ visibilityProperty: true }) || button.closest('.map-canvas')) continue
      const rect = button.getBoundingClientRect()
      const said = button.getAttribute('aria-label') ?? button.textContent.trim()
      if (edgesOf(button).some((edge) => isHidden(rect, edge))) found.add(`hidden: the button « ${said} »`)
    }
    for (const day of (modal ?? root).querySelectorAll<HTMLElement>('input[type=date]')) {
      if (!day.checkVisibility()) continue
      // « 27/11/2026 » and what opens the calendar.
      if (day.offsetWidth < parseFloat(getComputedStyle(day).fontSize) * 9) found.add(`cut: the day of ${day.id}`)
    }
    for (const [index, one] of seen.entries()) {
      const on = seen.slice(index + 1).find((other) => other.text !== one.text && isOver(one.rect, other.rect))
      if (on) found.add(`« ${one.word} » and « ${on.word} » lie on each other (${one.text.data.trim().slice(0, 80)})`)
    }
    return [...found]

    function isLanguageKnown(element: Element): boolean {
      return element.closest('[lang]') !== null || document.documentElement.lang !== ''
    }

    /** The boxes around it beyond whose edges nothing is seen. */
    function edgesOf(element: Element) {
      const edges: { readonly box: Element; readonly across: boolean; readonly down: boolean }[] = []
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position, display } = getComputedStyle(box)
        const isEdge = overflowX !== 'visible' && display !== 'inline'
        if (isEdge) edges.push({ box, across: overflowX === 'hidden', down: overflowY === 'hidden' })
        if (position === 'sticky') break
      }
      return edges
    }

    function isHidden(rect: DOMRect, { box, across, down }: ReturnType<typeof edgesOf>[number]): boolean {
      const { left, right, top, bottom } = box.getBoundingClientRect()
      if (across && (rect.left < left - 1 || rect.right > right + 1)) return true
      // The line of a letter is higher than the letter.
      return down && (rect.top < top - rect.height / 4 || rect.bottom > bottom + rect.height / 4)
    }

    function isBeyond(rect: DOMRect, { left, right, top, bottom }: DOMRect): boolean {
      return rect.left < left - 1 || rect.right > right + 1 || rect.top < top - 1 || rect.bottom > bottom + 1
    }

    function isOver(one: DOMRect, other: DOMRect): boolean {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (across < 3 || down < Math.min(one.height, other.height) * 0.4) return false
      // One that is behind what sticks to an edge is scrolled to.
      return !root!.querySelector('.sheet header, .ends') || !isBehindAnother(one, other)
    }

    function isBehindAnother(...rects: DOMRect[]): boolean {
      return [...root!.querySelectorAll('.sheet header, .ends')].some((stuck) => {
        const { top, bottom } = stuck.getBoundingClientRect()
        return rects.some((rect) => rect.bottom > top && rect.top < bottom)
      })
    }
  }, tag)
}
