import { css } from 'lit'

export const openingStyles = css`
  .opening {
    display: grid;
    gap: 20px;
    align-items: start;
  }
  .opening > .stack > .go {
    text-align: center;
  }
  .opening .steps ol {
    display: grid;
    gap: 4px;
    counter-reset: step;
  }
  .opening .steps a {
    position: relative;
    display: block;
    padding: 6px 10px;
    border-inline-start: 4px solid var(--line);
    color: var(--ink);
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .opening .steps [aria-current] {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }
  .opening .charter {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .opening .hours {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .opening .hours li {
    padding: 4px 10px;
    border: 1px solid var(--line);
    border-radius: 8px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  /* On a telephone one number each, so that the step itself is in sight. */
  @container (max-width: 61.99em) {
    .opening .steps ol {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .opening .steps a {
      counter-increment: step;
      min-block-size: 44px;
      border-block-end: 4px solid var(--line);
      border-inline-start: 0;
      text-align: center;
    }
    .opening .steps a::before {
      content: counter(step);
      font-weight: 700;
    }
    .opening .steps [aria-current] {
      border-block-end-color: var(--accent);
    }
    .opening .steps a > * {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  /* Between the steps and what residents will see there is room for hours alone in a line. */
  .opening .week li {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .opening .week .ranges {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  @container (min-width: 62em) {
    .opening .steps > :first-child:not(ol) {
      display: none;
    }
    .opening {
      grid-template-columns: 15em minmax(0, 1fr) 19em;
    }
    .opening > aside,
    .opening > .steps {
      position: sticky;
      inset-block-start: 12px;
    }
  }
`
