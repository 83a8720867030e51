import { css } from 'lit'

export const todayStyles = css`
  .today {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .today .foot {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 20px;
    align-items: start;
  }
  .today h2 {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .today h2 .count {
    background: var(--sunken);
    color: var(--ink);
  }
  .today h2 .count.bad {
    background: var(--bad);
    color: var(--surface);
  }
  .band {
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 10px 14px;
    border-radius: var(--radius);
    background: var(--warn-soft);
    color: var(--warn);
  }
  .band .way {
    background: var(--surface);
    color: var(--ink);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .bar .ways {
    margin: 0;
  }
  .bar .chips {
    flex: 1 1 100%;
  }
  .head a.go {
    text-decoration: none;
  }
  .bar .until {
    flex: 1 1 100%;
  }
  .today .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .today .chip {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 6px 14px;
    border: 1px solid var(--muted);
    border-radius: 99px;
    color: var(--ink);
    text-decoration: none;
  }
  .today .chip[aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .today .print {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .line {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    gap: 4px 12px;
    align-items: center;
    padding: 8px 14px 8px 10px;
    border-inline-start: 4px solid transparent;
  }
  .line.late {
    border-inline-start-color: var(--bad);
  }
  .line .thumb {
    grid-row: 1 / span 3;
    align-self: start;
  }
  .line .hour {
    grid-row: 1 / span 3;
    align-self: start;
    font-variant-numeric: tabular-nums;
  }
  .line.visit {
    grid-template-columns: minmax(44px, auto) minmax(0, 1fr);
  }
  .line.decision > * {
    grid-column: 1 / -1;
  }
  .line :is(.thing, .person) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    min-inline-size: 0;
  }
  .line .thing a {
    color: var(--ink);
    font-weight: 700;
    text-decoration: none;
  }
  .line .thing a:hover {
    text-decoration: underline;
  }
  .line .tel {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    margin-block: -10px;
    color: var(--muted);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .line .acts {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 8px;
    align-items: center;
  }
  .line .acts:not(:has(*)),
  .line .below:not(:has(*)) {
    display: none;
  }
  .line .acts :is(.go, .way, .quiet) {
    flex: 1 1 auto;
    inline-size: auto;
    padding-inline: 12px;
    white-space: nowrap;
  }
  .line .write {
    min-block-size: 44px;
  }
  .line .below {
    grid-column: 1 / -1;
  }
  .awaiting li {
    padding: 10px 14px;
  }
  .today h2 .lacking {
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--warn-soft);
    color: var(--warn);
    font-weight: 600;
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 10px 14px;
  }
  .step .grow {
    flex: 1 1 14em;
  }
  .tickbox,
  .only-print {
    display: none;
  }
  .bar .print {
    display: none;
  }
  @container (min-width: 42em) {
    .bar .chips {
      flex: 0 1 auto;
    }
    .bar .print {
      display: inline-flex;
    }
    .print-foot {
      display: none;
    }
  }
  /* Beside the menu there is room for five columns from here on. */
  @container (min-width: 70em) {
    .line,
    .line.visit {
      grid-template-columns: 44px minmax(0, 5fr) minmax(0, 4fr) minmax(0, 6fr) minmax(8em, auto);
    }
    .line.visit {
      grid-template-columns: minmax(4.5em, auto) minmax(0, 4fr) minmax(0, 4fr) minmax(0, 6fr) minmax(8em, auto);
    }
    .line.decision {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr) auto;
    }
    .line.decision > * {
      grid-column: auto;
    }
    .line :is(.thumb, .hour) {
      grid-row: auto;
      align-self: center;
    }
    .line :is(.thing, .person) {
      display: grid;
    }
    .line .acts {
      grid-column: auto;
      justify-content: flex-end;
    }
    .line .acts :is(.go, .way, .quiet) {
      flex: none;
    }
    .line .acts {
      flex-wrap: nowrap;
    }
  }
  @media print {
    .root .desk {
      min-block-size: 0;
    }
    .today :is(.bar, .acts, .below, .elsewhere, .steps, .thumb, .band a, .last-acts, .find) {
      display: none;
    }
    .only-print {
      display: block;
    }
    .today section {
      break-inside: auto;
    }
    .today h2 {
      break-after: avoid;
    }
    .line,
    .line.visit,
    .line.decision {
      display: grid;
      grid-template-columns: 18px minmax(0, 5fr) minmax(0, 4fr) minmax(0, 6fr);
      padding-block: 6px;
      break-inside: avoid;
    }
    .line.visit {
      grid-template-columns: 18px 7em minmax(0, 4fr) minmax(0, 4fr) minmax(0, 6fr);
    }
    .line > *,
    .line :is(.hour, .thumb) {
      grid-row: auto;
      grid-column: auto;
    }
    .line .tel {
      min-block-size: 0;
      margin: 0;
      color: inherit;
    }
    .line .tickbox {
      display: block;
      inline-size: 16px;
      block-size: 16px;
      border: 1.5px solid currentColor;
      border-radius: 3px;
    }
  }
`
