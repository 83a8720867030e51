/** The part that is opened next brings styles of its own: the returned function drops, once, the style sheets adopted since. */
export function laterStyles(root: Node): () => void {
  if (!(root instanceof ShadowRoot)) return () => {}
  let before: CSSStyleSheet[] | undefined = [...root.adoptedStyleSheets]
  return () => {
    if (before) root.adoptedStyleSheets = before
    before = undefined
  }
}
