import { seen } from './yielding.js'

/**
 * These start before the code that needs them is loaded: answers by procedure and input, and the elements that the
 * loader found, with the style that reserves their height. All versions of our code in a page share it, so its shape
 * must not change.
 */
type Begun = [answers: Map<string, Promise<unknown>>, frozen: WeakMap<Element, CSSStyleDeclaration>]

declare global {
  interface Window {
    [begun: symbol]: Begun | undefined
  }
}

export const [answers, frozen]: Begun = (window[Symbol.for('coop')] ??= [new Map(), new WeakMap()])

/**
 * To call when the first content is rendered. Once that is painted, and its height need not be computed again, the
 * reserved height is removed, unless the content is shorter: what follows in the page must not move.
 */
export async function contentPainted(element: HTMLElement): Promise<void> {
  const { style } = element
  const held = style.minBlockSize
  if (!frozen.delete(element) || !held) return

  await seen()
  const height = element.offsetHeight
  style.minBlockSize = ''
  if (element.offsetHeight < height) style.minBlockSize = held
}
