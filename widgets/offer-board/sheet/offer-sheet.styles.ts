import { css } from 'lit'
import { calendarStyles } from '../../parts/calendar.styles.js'
import { dialogStyles } from '../../parts/dialog.styles.js'
import { factsStyles } from './offer-facts.styles.js'
import { reportStyles } from './offer-report.styles.js'

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
  .sheet small {
    display: block;
    color: var(--muted);
    font-size: 0.6875em;
    font-weight: 400;
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
  /* In one column what is known comes before what is told; nothing in it takes the focus, so its order is kept. */
  @container sheet (max-width: 639px) {
    .sheet h2 {
      font-size: 1.1875em;
    }
    .columns > div {
      display: contents;
    }
    .columns :is(.text, .days, .next) {
      order: 1;
    }
  }
  .told {
    white-space: pre-line;
  }
  .days ul {
    margin-block-end: 12px;
    padding-inline-start: 1.25em;
  }
  .sheet footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin: 20px -6px 0;
    padding: 12px 0 0;
    border-block-start: 1px solid var(--line);
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
    .sheet :is(button, .share) {
      display: none;
    }
  }
`

/** All that a sheet needs on top of its board's. */
export const sheetStyles = [dialogStyles, calendarStyles, ownStyles, factsStyles, reportStyles]
