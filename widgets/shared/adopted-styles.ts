import type { CSSResult } from 'lit'

const elsewhere = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>()

/**
 * Restores the style sheets of a shadow root after the element moved to another document, which removes them: a
 * constructed sheet belongs to the document that made it (WICG construct-stylesheets, pull request 89).
 */
export function adoptStyles(root: Node, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return
  const had = root.adoptedStyleSheets
  const missing = styles
    .map((style) => sheetOf(style, root.ownerDocument))
    .filter((sheet) => sheet && !had.includes(sheet))
  root.adoptedStyleSheets = [...had, ...missing.filter((sheet) => sheet !== undefined)]
}

function sheetOf(style: CSSResult, owner: Document): CSSStyleSheet | undefined {
  if (owner === document) return style.styleSheet
  const view = owner.defaultView
  if (!view) return undefined
  const sheets = elsewhere.get(owner) ?? new Map<CSSResult, CSSStyleSheet>()
  elsewhere.set(owner, sheets)
  const sheet = sheets.get(style) ?? new view.CSSStyleSheet()
  if (!sheets.has(style)) sheet.replaceSync(style.cssText)
  sheets.set(style, sheet)
  return sheet
}
