/** What is opened next has its own look: once, the returned function drops the style sheets adopted since. */
export function laterStyles(root: Node): () => void {
  if (!(root instanceof ShadowRoot)) return () => {}
  let before: CSSStyleSheet[] | undefined = [...root.adoptedStyleSheets]
  return () => {
    if (before) root.adoptedStyleSheets = before
    before = undefined
  }
}
