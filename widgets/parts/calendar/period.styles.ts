import { css } from 'lit'

export const periodStyles = css`
  .period {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    container: period / inline-size;
  }
  .quicks {
    display: flex;
    gap: 8px;
    margin: -5px;
    padding: 5px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .quick {
    flex: none;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1.5px solid var(--line);
    border-radius: 99px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .quick[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .ends {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px;
  }
  .end {
    display: grid;
    padding: 7px 12px;
    border: 1px solid var(--muted);
    border-radius: min(10px, var(--radius));
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .end[aria-pressed='true'] {
    padding: 5px 10px;
    border: 3px solid var(--accent);
  }
  .end strong {
    font-weight: 600;
  }
  /* The space has two lines where a day needs them: choosing one moves nothing. */
  @container period (min-width: 18em) and (max-width: 21em) {
    .end strong {
      min-block-size: 2lh;
    }
  }
  .month-pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .month {
    min-inline-size: 0;
  }
  .month .months {
    display: grid;
    grid-template-columns: 2.875em minmax(0, 1fr) 2.875em;
    align-items: center;
    min-block-size: 46px;
    text-align: center;
    font-weight: 600;
  }
  .months p::first-letter {
    text-transform: uppercase;
  }
  .month table {
    inline-size: 100%;
    border-spacing: 0 4px;
    table-layout: fixed;
    text-align: center;
  }
  .month th {
    color: var(--muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .month td {
    block-size: 50px;
    border: 2px solid transparent;
    background-clip: padding-box;
    border-radius: 10px;
    line-height: 1.15;
    overflow-wrap: normal;
  }
  .month td small {
    display: block;
    color: inherit;
    font-size: 0.6875em;
  }
  /* The name of the day says it already. */
  .month small::after {
    content: attr(data-note);
  }
  .month :is(.free, .late) {
    font-weight: 600;
  }
  .month .free {
    box-shadow: inset 0 0 0 1px var(--line);
    color: inherit;
    font-size: 1em;
    cursor: pointer;
  }
  .month [aria-current] {
    box-shadow: inset 0 0 0 2px var(--muted);
  }
  .month :is(.past, .late, .far) {
    color: var(--muted);
  }
  .month .taken,
  .legend .taken {
    font-size: 1em;
    background-image: repeating-linear-gradient(135deg, var(--line) 0 1px, transparent 1px 6px);
    color: var(--muted);
  }
  .month .closed,
  .legend .closed {
    background-color: var(--sunken);
    color: var(--muted);
  }
  .month .asked:not(.start, .back, .only, .within),
  .legend .asked {
    border: 2px dashed var(--accent);
    box-shadow: none;
  }
  .month .within {
    border-radius: 0;
    border-inline-color: var(--accent-soft);
    background-color: var(--accent-soft);
    background-clip: border-box;
    box-shadow: none;
    color: var(--accent);
  }
  .month :is(.start, .back, .only),
  .legend .mine {
    background-color: var(--accent);
    box-shadow: none;
    color: var(--accent-ink);
  }
  .month :is(.start, .back, .only, .within) {
    background-image: none;
  }
  .month td:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    color: var(--muted);
    font-size: 0.8125em;
  }
  .legend i {
    display: inline-block;
    margin-inline-end: 4px;
    vertical-align: middle;
    inline-size: 18px;
    block-size: 18px;
    border: 1px solid var(--line);
    border-radius: 5px;
  }
  #period-keys {
    display: none;
  }
  @media (pointer: fine) {
    #period-keys {
      display: block;
    }
  }
  @container period (min-width: 34em) {
    .month-pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .month .months {
      grid-template-columns: minmax(1em, auto) minmax(0, 1fr) minmax(1em, auto);
    }
  }
  @container period (max-width: 18em) {
    .ends {
      grid-template-columns: minmax(0, 1fr);
    }
    .month td small {
      font-size: 0.5625em;
    }
  }
  @media (forced-colors: active) {
    .quick[aria-pressed='true'] {
      border-width: 3px;
      border-color: Highlight;
    }
    .month .free {
      border: 1px solid CanvasText;
    }
    .month .taken {
      border: 1px dashed GrayText;
    }
    .month :is(.start, .back, .only, .within),
    .legend .mine {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`
