import { css } from 'lit'

/** Rooms share these styles: a list left, an act right; rows, panels, choices, filters, states in words. */
export const roomStyles = css`
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    align-items: start;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .headed {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  .headed > :is(a, button) {
    flex: none;
  }
  /* A title keeps its words whole. */
  @container (max-width: 24em) {
    .headed {
      flex-wrap: wrap;
    }
  }
  .to-list {
    display: none;
  }
  /* However long a form is, what sends it is in sight: above the bar of tabs. A grid would keep it in its row. */
  :is(.panel, form.stack):has(> .sends) {
    display: flex;
    flex-direction: column;
  }
  :has(> .sends) > * {
    flex: none;
  }
  .sends {
    position: sticky;
    inset-block-end: 60px;
    z-index: 1;
    display: grid;
    gap: 8px;
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  /* The focused control is not under it. */
  :has(> .sends) :is(a, button, input, select, textarea, [tabindex]),
  .question :is(input, textarea) {
    scroll-margin-block-end: 160px;
  }
  .rows > li {
    border-block-end: 1px solid var(--line);
  }
  .rows > li:last-child {
    border-block-end: 0;
  }
  .framed {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: clip;
  }
  .pick {
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 60px;
    padding: 10px 14px;
    border: 0;
    border-inline-start: 4px solid transparent;
    background: none;
    color: var(--ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .pick:hover {
    background: var(--sunken);
  }
  .pick[aria-current] {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }
  .pick:focus-visible {
    outline-offset: -3px;
  }
  .pick b,
  .pick small {
    display: block;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .who {
    display: flex;
    gap: 10px;
    align-items: center;
    min-inline-size: 0;
  }
  .who > div {
    min-inline-size: 0;
  }
  .face {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    background: var(--accent-soft);
    color: var(--accent);
    font-size: 0.8667em;
    font-weight: 700;
  }
  .meta {
    color: var(--muted);
    font-size: 0.9333em;
  }
  .st {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--muted);
    font-size: 0.9333em;
    font-weight: 600;
  }
  .st .i {
    inline-size: 16px;
    block-size: 16px;
  }
  .st.ok {
    color: var(--ok);
  }
  .st.warn {
    color: var(--warn);
  }
  .st.bad,
  .quiet.bad {
    color: var(--bad);
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .table th {
    padding: 8px 10px;
    color: var(--muted);
    font-size: 0.8667em;
    font-weight: 600;
    text-align: start;
  }
  .table td {
    padding: 8px 10px;
    vertical-align: middle;
  }
  .table .date {
    white-space: nowrap;
  }
  /* An address on one line, as long as there is room. */
  .table.acts td:first-child {
    inline-size: 17em;
  }
  .table.roles td:first-child,
  .table.log td:nth-child(2) {
    inline-size: 14.5em;
  }
  /* What a role may do is read: its words stay whole, with their punctuation. */
  .table:is(.acts, .roles) td:nth-child(2) {
    inline-size: 12em;
    overflow-wrap: break-word;
  }
  .table tr {
    border-block-end: 1px solid var(--line);
  }
  .invited {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: 10px 14px;
  }
  .invited .grow {
    flex: 1 1 14em;
  }
  .quiet.link {
    display: inline-flex;
    align-items: center;
  }
  .opts {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    border: 0;
  }
  .opts legend {
    margin-block-end: 8px;
    font-size: 0.9333em;
    font-weight: 600;
  }
  .opt {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 48px;
    padding: 10px 14px;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .opt:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .opt input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: 1px;
    accent-color: var(--accent);
  }
  .opt b {
    display: block;
    font-weight: 600;
  }
  .panel .go {
    inline-size: 100%;
  }
  .panel .quiet {
    text-align: start;
    white-space: normal;
  }
  /* Here labels are sentences. */
  .field label {
    white-space: normal;
  }
  /* Nothing said takes no room. */
  .act-said:not(:has(*)),
  :is(.stack, .panel) > [role='status']:empty {
    position: absolute;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 12px;
    align-items: end;
  }
  .filters .field {
    flex: 1 1 10em;
  }
  .listhead {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .begin {
    display: grid;
    gap: 8px;
    padding: 16px;
    border-radius: var(--radius);
    background: var(--sunken);
  }
  @container (min-width: 75em) {
    .cols {
      grid-template-columns: minmax(0, 1fr) 22.5em;
    }
    .cols.three {
      grid-template-columns: 20em minmax(0, 1fr) 22.5em;
    }
  }
  @container (min-width: 60em) {
    .sends {
      inset-block-end: 0;
    }
  }
  /* Where there is room for one of the two, what is open takes the place of its list, with the way back in it. */
  @media screen {
    @container (max-width: 74.99em) {
      .cols.opened > :first-child {
        display: none;
      }
    }
  }
  @container (max-width: 74.99em) {
    .to-list {
      display: block;
    }
    /* A person who decides and writes needs the whole window: the rooms stand below. */
    .desk:has(.cols.opened) .tabs {
      position: static;
    }
    .desk .cols.opened .sends {
      inset-block-end: 0;
    }
  }
  @container (max-width: 42em) {
    .quiet {
      text-align: start;
      white-space: normal;
    }
    .main:has(.cols.opened) :is(.inner-rooms, .head > :not(h1)) {
      display: none;
    }
  }
  @container (max-width: 22em) {
    .sends {
      position: static;
    }
  }
  @media (max-height: 26em) {
    .sends {
      position: static;
    }
  }
  @container (max-width: 42em) {
    .table,
    .table tbody,
    .table tr,
    .table td {
      display: block;
    }
    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table tr {
      padding-block: 8px;
    }
    .table td {
      padding: 2px 0;
    }
    .table.acts tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .table.acts td {
      grid-column: 1 / -1;
    }
    .table.acts td:first-child {
      grid-column: 1;
    }
    .table:is(.acts, .roles, .log) td:nth-child(-n + 2) {
      inline-size: auto;
    }
    .table.acts td:last-child {
      grid-row: 1;
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .opt:has(:checked),
    .pick[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
