/**
 * What the loader has begun before the elements' code is there: first answers by procedure and input, and the inline
 * `min-block-size` that each element had before its height was frozen. Every copy of every version on a page shares it,
 * so its shape is fixed.
 */
export type Begun = [answers: Map<string, Promise<unknown>>, frozen: WeakMap<Element, string>]

declare global {
  interface Window {
    [begun: symbol]: Begun | undefined
  }
}

export function begun(): Begun {
  return (globalThis.window[Symbol.for('coop')] ??= [new Map(), new WeakMap()])
}

/**
 * An element calls it when its first content is on the screen. The frozen height goes, unless the content is shorter:
 * what stands below it must not jump.
 */
export function contentPainted(element: HTMLElement): void {
  const [, frozen] = begun()
  const before = frozen.get(element)
  if (before === undefined) return
  frozen.delete(element)

  const { style } = element
  const held = style.minBlockSize
  const height = element.getBoundingClientRect().height
  style.minBlockSize = before
  if (element.getBoundingClientRect().height < height - 1) style.minBlockSize = held
}
