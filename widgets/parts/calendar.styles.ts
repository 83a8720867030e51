import { css } from 'lit'

export const calendarStyles = css`
  .calendar {
    max-inline-size: 26em;
  }
  .calendar .months {
    display: flex;
    align-items: center;
    justify-content: space-between;
    font-weight: 600;
  }
  .calendar .months p::first-letter {
    text-transform: uppercase;
  }
  .calendar table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 2px;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .calendar th {
    padding: 4px 0;
    color: var(--muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .calendar td {
    block-size: 44px;
    padding: 0;
    line-height: 1.15;
    border-radius: 8px;
  }
  .calendar td > * {
    display: block;
  }
  .calendar .free {
    border: 1px solid var(--line);
    color: var(--ink);
    font-size: 1em;
    font-weight: 600;
  }
  .calendar .taken {
    background: var(--warn-soft);
    color: var(--warn);
    font-size: 1em;
    font-weight: 400;
  }
  .calendar .taken span {
    text-decoration: line-through;
  }
  .calendar small {
    font-size: 0.75em;
  }
  .calendar .past {
    color: var(--muted);
  }
  .calendar [aria-current='date'] {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
`
