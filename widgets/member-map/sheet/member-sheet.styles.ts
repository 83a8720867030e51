import { css } from 'lit'
import { dialogStyles } from '../../parts/dialog.styles.js'

const ownStyles = css`
  .sheet {
    container: sheet / inline-size;
    padding: 0 20px 20px;
    font-variant-numeric: tabular-nums;
  }
  .sheet header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 12px;
    justify-content: space-between;
    margin-inline: -20px;
    padding: 12px 12px 12px 20px;
    background: var(--surface);
    border-block-end: 1px solid var(--line);
  }
  .sheet h2 {
    padding-block: 6px;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .sheet h3 {
    margin-block-end: 8px;
    font-size: 1.0625em;
  }
  .columns,
  .columns > div {
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .columns {
    margin-block-start: 16px;
  }
  @container sheet (min-width: 640px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 28px;
    }
  }
  .told {
    margin-block-start: 8px;
    white-space: pre-line;
  }
  .next {
    display: grid;
    gap: 10px;
    justify-items: start;
    padding: 16px;
    background: var(--sunken);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .next h3 {
    margin: 0;
  }
  .next address {
    font-style: normal;
  }
  .next ul {
    padding: 0;
    list-style: none;
  }
  .sheet :is(.out, li a) {
    display: inline-block;
    padding-block: 10px;
    color: var(--accent);
    font-weight: 600;
    text-decoration: underline;
  }
  .about dl > div {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 12px;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }
  .about dt,
  .week th {
    color: var(--muted);
    font-weight: 400;
  }
  .about dd > .out {
    display: block;
    padding-block: 0;
  }
  .week {
    border-spacing: 0;
  }
  .week :is(th, td) {
    padding-block: 3px;
    padding-inline-end: 16px;
    text-align: start;
    vertical-align: baseline;
  }
  .week th {
    overflow-wrap: normal;
  }
  .week [aria-current='date'] > * {
    color: inherit;
    font-weight: 600;
  }
  .sheet footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 20px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
    font-size: 0.875em;
  }
  footer .quiet {
    padding-inline: 0;
  }
  .bars {
    display: grid;
    gap: 14px;
    align-content: start;
  }
  .bars i {
    block-size: 18px;
    border-radius: 6px;
    background: var(--sunken);
  }
  @media print {
    /* What is so now, and what can only be pressed. */
    .sheet :is(button, footer a, .now, [href*='?place=']) {
      display: none;
    }
  }
`

/** All that a sheet needs on top of its list's. */
export const sheetStyles = [dialogStyles, ownStyles]
