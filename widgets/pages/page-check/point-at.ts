import { makeElement } from './dom.js'

const shownMs = 3_000

/** Scrolls there, and draws a frame around it for a while: the element itself is not touched. */
export function pointAt(element: Element, root: ShadowRoot): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
  root.querySelector('.pointer')?.remove()
  const pointer = makeElement('div', { class: 'pointer', 'aria-hidden': 'true', popover: 'manual' })
  root.append(pointer)
  if ('popover' in HTMLElement.prototype) pointer.showPopover()
  const place = () => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const sides = { left: left - 4, top: top - 4, width: width + 8, height: height + 8 }
    for (const [name, px] of Object.entries(sides)) pointer.style.setProperty(name, `${px}px`)
    if (pointer.isConnected) requestAnimationFrame(place)
  }
  place()
  setTimeout(() => pointer.remove(), shownMs)
}
