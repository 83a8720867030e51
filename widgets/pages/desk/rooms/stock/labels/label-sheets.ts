import { css, html, svg } from 'lit'
import { encode } from 'uqr'
import { pageAddress, type OutputOf } from '../../../../../shared/wire.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { perSheet, type LabelFormat } from './label-formats.js'

export type Label = OutputOf<'stock.labels'>['labels'][number]

type Laid = { readonly format: LabelFormat; readonly start: number }

/** The sheets of paper, cell by cell; cells before `start` were used up. */
export function labelSheets(labels: readonly Label[], { format, start }: Laid) {
  const each = perSheet[format]
  const skipped = format === 'one' ? 0 : start - 1
  const cells = [...Array<undefined>(skipped).fill(undefined), ...labels]
  const sheets = [...Array(Math.ceil(cells.length / each)).keys()].map((at) => cells.slice(at * each, (at + 1) * each))
  return sheets.map(
    (sheet) =>
      html`<div class="paper ${format}">${sheet.map((label) => (label ? labelView(label) : html`<div></div>`))}</div>`,
  )
}

function labelView({ code, path, place, title }: Label) {
  return html`<div class="label">
    ${qrCode(new URL(pageAddress(path), location.href).href)}
    <div class="onlabel">
      <b>${code}</b>
      <span lang=${writtenIn}>${title}</span>
      <small lang=${writtenIn}>${place}</small>
    </div>
  </div>`
}

/** One path of unit squares: printers keep its edges. */
function qrCode(text: string) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return svg`<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path d=${squares.join('')} /></svg>`
}

/** In millimetres of paper: `--mm` is one, on a screen as much smaller as the sheet is there. */
export const sheetStyles = css`
  .paper {
    display: grid;
    box-sizing: border-box;
    overflow: clip;
    inline-size: calc(210 * var(--mm));
    block-size: calc(297 * var(--mm));
    background: #fff;
    color: #000;
    font-family: Arial, 'Liberation Sans', sans-serif;
  }
  .a4-24 {
    grid-template: repeat(8, calc(37 * var(--mm))) / repeat(3, calc(70 * var(--mm)));
    padding-block-start: calc(0.5 * var(--mm));
    --qr: 27;
    --text: 4;
  }
  .a4-40 {
    grid-template: repeat(10, calc(29.7 * var(--mm))) / repeat(4, calc(52.5 * var(--mm)));
    --qr: 21;
    --text: 3.2;
  }
  .a4-65 {
    grid-template: repeat(13, calc(21.2 * var(--mm))) / repeat(5, calc(38.1 * var(--mm)));
    column-gap: calc(2.5 * var(--mm));
    padding-block-start: calc(10.7 * var(--mm));
    padding-inline-start: calc(4.75 * var(--mm));
    --qr: 16;
    --text: 2.5;
  }
  .paper.one {
    grid-template: calc(32 * var(--mm)) / calc(57 * var(--mm));
    inline-size: calc(57 * var(--mm));
    block-size: calc(32 * var(--mm));
    --qr: 24;
    --text: 3.5;
  }
  .label {
    display: flex;
    gap: calc(1.5 * var(--mm));
    align-items: center;
    box-sizing: border-box;
    min-inline-size: 0;
    padding: calc(2 * var(--mm));
    font-size: calc(var(--text) * var(--mm));
    line-height: 1.15;
  }
  .qr {
    flex: none;
    inline-size: calc(var(--qr) * var(--mm));
    block-size: calc(var(--qr) * var(--mm));
  }
  .onlabel {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .onlabel :is(span, small) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .onlabel small {
    color: inherit;
    font-size: 0.8em;
  }
`
