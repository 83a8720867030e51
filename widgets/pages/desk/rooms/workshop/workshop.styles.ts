import { css } from 'lit'

export const workshopStyles = css`
  .hour {
    flex: none;
    min-inline-size: 4.2em;
    font-variant-numeric: tabular-nums;
  }
  .appointment {
    flex-wrap: wrap;
    gap: 0 12px;
    border-inline-start: 5px solid transparent;
  }
  /* Fixed: a solid edge; to answer: dashes; proposed: dots; at the door: dark. */
  .appointment.booked {
    border-inline-start-color: var(--accent);
  }
  .appointment.requested {
    border-inline-start: 5px dashed var(--warn);
  }
  .appointment.proposed {
    border-inline-start: 5px dotted var(--accent);
  }
  .appointment.walk-in {
    border-inline-start-color: var(--ink);
  }
  .appointment.pick .st {
    flex: none;
    max-inline-size: 100%;
  }
  .appointment.pick .st .i {
    flex: none;
    margin-block-start: 3px;
  }
  .day {
    gap: 8px;
  }
  .said {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .photo {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .call {
    display: flex;
    gap: 12px;
    align-items: center;
    padding-block: 10px;
    border-block: 1px solid var(--line);
  }
  .call .grow > * {
    display: block;
  }
  .acts > * {
    inline-size: 100%;
  }
  .times {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .times legend {
    margin-block-end: 8px;
    font-weight: 700;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 5em;
    min-block-size: 46px;
    padding: 0 14px;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    font-weight: 600;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  /* The label is what has a border here. */
  .chip span {
    display: contents;
  }
  .chip:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--focus, var(--accent));
    outline-offset: 2px;
  }
  .kept {
    display: flex;
    gap: 10px;
    align-items: flex-start;
  }
  .kept .i {
    flex: none;
    margin-block-start: 2px;
  }
  .walk-in .works .chips {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
  }
  .walk-in .works .chip {
    align-content: center;
    justify-items: start;
    padding: 8px 12px;
  }
  .walk-in .works small {
    color: var(--muted);
    font-weight: 400;
  }
  .walk-in .hours > :is(button, .way) {
    flex: 1 1 8em;
  }
  .nudges {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .nudges > li {
    display: grid;
    flex: 1 1 11em;
    align-content: start;
    gap: 4px;
  }
  a.go {
    text-decoration: none;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 12px;
  }
  .tick {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    accent-color: var(--accent);
  }
  .week li {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr) auto;
    gap: 8px 12px;
    align-items: center;
    padding-block: 6px;
  }
  .ranges {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
  }
  .ranges .wrong {
    flex: 0 0 100%;
  }
  .range {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .range input {
    min-block-size: 44px;
    padding: 0 8px;
    border: 1px solid var(--edge, var(--line));
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .setting {
    max-inline-size: 52em;
  }
  #calendar-address {
    text-overflow: ellipsis;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .parts a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0 14px;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    color: var(--ink);
    font-weight: 600;
    text-decoration: none;
  }
  .parts a[aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  @container (min-width: 75em) {
    .cols.opened > .panel {
      position: sticky;
      inset-block-start: 16px;
    }
  }
  @container (max-width: 42em) {
    .week li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .week .ranges {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .range {
      inline-size: 100%;
    }
    .range label {
      flex: 1;
      min-inline-size: 0;
    }
    .range input {
      inline-size: 100%;
    }
    .range input::-webkit-calendar-picker-indicator {
      display: none;
    }
    .appointment .hour {
      min-inline-size: 100%;
    }
    .appointment .grow {
      flex: 1 1 100%;
    }
  }
  @media print {
    .week {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip:has(:checked),
    .parts a[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
