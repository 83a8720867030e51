import { css, render, type TemplateResult } from 'lit'
import type { LabelFormat } from './label-formats.js'
import { sheetStyles } from './label-sheets.js'

/** `@page` is heard in the document alone, and no edge of the desk's may move a sheet: what is printed stands beside it. */
const pageStyles = (format: LabelFormat) => `
  coop-labels { display: none }
  @page { size: ${format === 'one' ? '57mm 32mm' : 'A4 portrait'}; margin: 0 }
  @media print {
    html, body { margin: 0 !important; padding: 0 !important; background: #fff !important }
    body > :not(coop-labels) { display: none !important }
    coop-labels { display: block; --mm: 1mm }
  }`

const paperStyles = css`
  .paper {
    break-after: page;
    break-inside: avoid;
  }
  .paper:last-child {
    break-after: auto;
  }
`

/** Prints these and nothing else; resolves when the browser's dialog is closed. */
export async function printSheets(sheets: readonly TemplateResult[], format: LabelFormat): Promise<void> {
  const page = new CSSStyleSheet()
  page.replaceSync(pageStyles(format))
  const host = document.createElement('coop-labels')
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheetStyles, paperStyles].flatMap(({ styleSheet }) => styleSheet ?? [])
  render(sheets, root)
  document.body.append(host)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page]
  try {
    // Telephones go on at once, and say when the dialog is closed.
    await new Promise<void>((resolve) => {
      addEventListener('afterprint', () => resolve(), { once: true })
      print()
    })
  } finally {
    host.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== page)
  }
}
