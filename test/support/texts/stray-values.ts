/**
 * Texts and labels in an element or page, and in the shadow of each element, that are no words: `false`, `undefined`,
 * `[object …`. Complete in itself, so that it can be sent to a browser.
 */
export function strayValues(from: Element = document.documentElement): string[] {
  const stray = /(?<![\p{L}\d_’'-])(?:false|true|undefined|null|NaN)(?![\p{L}\d_’'-])|\[object/u
  const said: (string | null)[] = []
  const roots: (Element | ShadowRoot)[] = [from]
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text && !node.parentElement?.closest('script, style')) said.push(node.data)
      if (!(node instanceof Element)) continue
      if (node.shadowRoot) roots.push(node.shadowRoot)
      for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'datetime']) said.push(node.getAttribute(name))
    }
  }
  return said.flatMap((text) => (text && stray.test(text) ? text.trim() : []))
}
