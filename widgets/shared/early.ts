import { seen } from './yielding.js'

/**
 * What the loader has begun before the elements' code is there: first answers by procedure and input, and the elements it
 * has found, with the style that holds their height. Every copy of every version on a page shares it: its shape is fixed.
 */
type Begun = [answers: Map<string, Promise<unknown>>, frozen: WeakMap<Element, CSSStyleDeclaration>]

declare global {
  interface Window {
    [begun: symbol]: Begun | undefined
  }
}

export const [answers, frozen]: Begun = (window[Symbol.for('coop')] ??= [new Map(), new WeakMap()])

/**
 * An element calls it when its first content is drawn. Once that is on the screen, where its height need not be reckoned again,
 * the frozen one goes, unless the content is shorter: what stands below it must not jump.
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
