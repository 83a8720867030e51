import type { CSSResult } from 'lit'

const elsewhere = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>()

/**
 * Sees to it that a shadow root has these sheets, whatever document it is in: one that adopts an element takes its sheets
 * away, for they belong to the document that made them (WICG construct-stylesheets, pull request 89).
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
