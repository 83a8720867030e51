import { css } from 'lit'
import { detailStyles } from '../../parts/sheet/sheet.styles.js'

const ownStyles = css`
  .photo {
    display: block;
    inline-size: 100%;
    margin-block: 8px;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--radius);
  }
  .told {
    margin-block-start: 8px;
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
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 12px;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }
  .about dt,
  .week th {
    color: var(--muted);
    font-weight: 400;
  }
  /* What has an address in its name: divided, it would be another address. */
  :is(.out, .route) {
    hyphens: manual;
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
    font-size: 0.875em;
  }
  footer .quiet {
    padding-inline: 0;
  }
  @media print {
    /* In print: no « open now », and nothing that needs a click. */
    .sheet :is(button, footer a, .now, .route, [href*='?place=']) {
      display: none;
    }
  }
`

/** In addition to those of the list. */
export const sheetStyles = [...detailStyles, ownStyles]
