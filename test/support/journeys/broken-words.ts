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
    type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'height', number>>
    const seen: { readonly rect: Box; readonly word: string; readonly text: Text }[] = []

    const texts = document.createTreeWalker(modal ?? root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode
      const parent = text.parentElement
      if (!parent || !(text instanceof Text)) continue
      if (parent.closest('style, script, noscript, option, .unseen, .map-unseen, .skip, :not(:defined)')) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const isDivided = getComputedStyle(parent).hyphens === 'auto' && isLanguageKnown(parent)
      const edges = edgesOf(parent)
      const isApart = parent.closest('.map-canvas, .chips, .ready') !== null
      const { left: from, right: to } = (parent.closest('dialog, .root') ?? document.body).getBoundingClientRect()
      // A line may end after a space that is no non-breaking one, and beside these signs.
      for (const { 0: token, index: start } of text.data.matchAll(/[^ \n\t]+/g)) {
        const isAddress = /@|\w[./]\w/.test(token)
        for (const { 0: word, index } of token.matchAll(/[^\-–—/…@.]+/g)) {
          const range = document.createRange()
          range.setStart(text, start + index)
          range.setEnd(text, start + index + word.length)
          const rects = [...range.getClientRects()].filter(({ width }) => width > 0).map(boxOf)
          const lines = new Set(rects.map(({ top }) => top))
          const said = `« ${word} » in ${parent.closest('[class]')?.className} (${text.data.trim().slice(0, 80)})`
          if (lines.size > 1 && !isAddress && !(isDivided && word.length > 10)) found.add(`cut: ${said}`)
          if (isApart) continue
          if (rects.some(({ left, right }) => left < from - 1 || right > to + 1)) found.add(`sticks out: ${said}`)
          if (edges.some((edge) => rects.some((rect) => isHidden(rect, edge)))) found.add(`hidden: ${said}`)
          const isInside = (rect: Box) => !edges.some(({ box }) => isBeyond(rect, box))
          seen.push(...rects.filter(isInside).map((rect) => ({ rect, word, text })))
        }
      }
    }
    for (const button of (modal ?? root).querySelectorAll('button')) {
      if (!button.checkVisibility({ visibilityProperty: true }) || button.closest('.map-canvas')) continue
      const rect = boxOf(button.getBoundingClientRect())
      const said = button.getAttribute('aria-label') ?? button.textContent.trim()
      if (edgesOf(button).some((edge) => isHidden(rect, edge))) found.add(`hidden: the button « ${said} »`)
    }
    for (const day of (modal ?? root).querySelectorAll<HTMLElement>('input[type=date]')) {
      if (!day.checkVisibility()) continue
      // « 27/11/2026 » and what opens the calendar.
      if (day.offsetWidth < parseFloat(getComputedStyle(day).fontSize) * 9) found.add(`cut: the day of ${day.id}`)
    }
    const stuck = [...root.querySelectorAll('.sheet header, .filter-foot, .ask-bar')]
    // From the top of the page down: what begins below a word cannot lie on it, nor can what comes after that.
    seen.sort((one, other) => one.rect.top - other.rect.top)
    for (const [index, one] of seen.entries()) {
      let on: (typeof seen)[number] | undefined
      for (let next = index + 1; !on; next += 1) {
        const other = seen[next]
        if (!other || other.rect.top >= one.rect.bottom) break
        if (other.text !== one.text && isOver(one, other)) on = other
      }
      if (on) found.add(`« ${one.word} » and « ${on.word} » lie on each other (${one.text.data.trim().slice(0, 80)})`)
    }
    return [...found]

    /** What is asked of a rectangle of the browser's own costs a call each time. */
    function boxOf({ left, right, top, bottom, width, height }: DOMRect): Box {
      return { left, right, top, bottom, width, height }
    }

    function isLanguageKnown(element: Element): boolean {
      return element.closest('[lang]') !== null || document.documentElement.lang !== ''
    }

    /** The boxes around it beyond whose edges nothing is seen. */
    function edgesOf(element: Element) {
      const edges: { readonly box: Box; readonly across: boolean; readonly down: boolean }[] = []
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, position, display } = getComputedStyle(around)
        if (overflowX !== 'visible' && display !== 'inline') {
          const box = boxOf(around.getBoundingClientRect())
          edges.push({ box, across: overflowX === 'hidden', down: overflowY === 'hidden' })
        }
        if (position === 'sticky') break
      }
      return edges
    }

    function isHidden(rect: Box, { box, across, down }: ReturnType<typeof edgesOf>[number]): boolean {
      const { left, right, top, bottom } = box
      if (across && (rect.left < left - 1 || rect.right > right + 1)) return true
      // The line of a letter is higher than the letter.
      return down && (rect.top < top - rect.height / 4 || rect.bottom > bottom + rect.height / 4)
    }

    function isBeyond(rect: Box, { left, right, top, bottom }: Box): boolean {
      return rect.left < left - 1 || rect.right > right + 1 || rect.top < top - 1 || rect.bottom > bottom + 1
    }

    function isOver(one: (typeof seen)[number], other: (typeof seen)[number]): boolean {
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      if (across < 3 || down < Math.min(one.rect.height, other.rect.height) * 0.4) return false
      // What is behind something that sticks to an edge is scrolled to.
      return !stuck.some((edge) => edge.contains(one.text) !== edge.contains(other.text))
    }
  }, tag)
}
