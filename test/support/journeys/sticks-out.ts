import type { Page } from 'playwright-core'

/** What makes the page, an element or its sheet wider than the screen, or has words that do not fit in it. */
export function sticksOut(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const found: string[] = []
    const beyond = document.documentElement.scrollWidth - innerWidth
    if (beyond > 0) found.push(`the page, by ${beyond} px`)
    const root = document.querySelector(name)!.shadowRoot!
    for (const box of root.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY, clip, clipPath, position, textOverflow, webkitLineClamp } = getComputedStyle(box)
      const isUnseen =
        clip !== 'auto' || clipPath !== 'none' || box.closest('.unseen, [hidden]') !== null || position === 'fixed'
      if (isUnseen || box.clientWidth === 0 || /^(INPUT|SELECT|TEXTAREA|svg)$/i.test(box.tagName)) continue
      // A row of choices may be pushed along by a finger; a dialog may not.
      const mayScroll = overflowX === 'auto' && box.localName !== 'dialog'
      // A map is moved about below its frame.
      if (box.classList.contains('leaflet-container')) continue
      // What ends in « … » is read whole once it is chosen.
      const isOneLine = textOverflow === 'ellipsis' && box.closest('a, button') !== null
      const isShortened = isOneLine || webkitLineClamp !== 'none'
      const mayBeWider = mayScroll || isOneLine
      const isCut = overflowX !== 'visible' && !mayBeWider && box.scrollWidth > box.clientWidth + 1
      const isCutBelow = overflowY === 'hidden' && !isShortened && box.scrollHeight > box.clientHeight + 1
      if ((isCut || isCutBelow) && box.textContent?.trim()) found.push(box.outerHTML.slice(0, 120))
    }
    return found
  }, tag)
}
