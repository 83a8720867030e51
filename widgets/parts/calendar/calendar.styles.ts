import { css } from 'lit'

export const calendarStyles = css`
  .calendar {
    max-inline-size: 26em;
    text-align: center;
  }
  .months {
    display: flex;
    align-items: center;
    justify-content: space-between;
    font-weight: 600;
  }
  .months p::first-letter,
  .week th::first-letter {
    text-transform: uppercase;
  }
  .calendar table {
    inline-size: 100%;
    border-spacing: 2px;
    table-layout: fixed;
  }
  .calendar th {
    color: var(--muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .calendar td {
    block-size: 44px;
    line-height: 1.15;
    border-radius: 8px;
  }
  .calendar .free {
    border: 1px solid var(--line);
    color: inherit;
    font-size: 1em;
  }
  .calendar .taken {
    background: var(--warn-soft);
    font-size: 1em;
    font-weight: 400;
  }
  .taken s,
  .taken small {
    display: block;
  }
  .taken small {
    font-size: 0.75em;
  }
  .past {
    color: var(--muted);
  }
  .calendar [aria-current] {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
`
