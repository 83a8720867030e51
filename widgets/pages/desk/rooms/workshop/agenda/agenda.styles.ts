import { css, unsafeCSS } from 'lit'

const quarters = 96
const most = (count: number, rule: (at: number) => string) =>
  unsafeCSS([...Array(count).keys()].map((at) => rule(at)).join(''))

/** Where a cell begins and how long it lasts, in quarters of an hour; how many a day has; and the column of a lane in which a cell stands. */
export const agendaRows = css`
  @container (min-width: 66em) {
    ${most(quarters, (at) => `.agenda .q-${at}{grid-row-start:${at + 1}}`)}
    ${most(quarters + 1, (at) => `.agenda .n-${at}{grid-row-end:span ${at}}`)}
    ${most(25, (hours) => `.agenda .r-${hours * 4}{grid-template-rows:repeat(${hours * 4},1.2em)}`)}
    ${most(6, (at) => `.agenda .k-${at}{grid-column-start:${at + 1}}.agenda .c-${at + 1}{grid-template-columns:repeat(${at + 1},minmax(0,1fr))}`)}
    ${most(7, (at) => `.agenda.days-${at + 1}{grid-template-columns:3.6em repeat(${at + 1},minmax(0,1fr))}`)}
  }
`

export const agendaStyles = css`
  .ag-asks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 12px;
  }
  .ag-asks > li {
    align-content: start;
    gap: 6px;
    border-color: var(--warn);
  }
  .ag-asks h3 {
    font-size: 1em;
  }
  .ag-asks .wrote {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .ag-asks .ways {
    gap: 6px 8px;
    margin-block-start: 4px;
  }
  .ag-asks .ways .go {
    flex: 1 1 auto;
    inline-size: auto;
    overflow-wrap: normal;
  }
  a.plain {
    color: inherit;
  }
  .ag-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .ag-bar .ag-views {
    margin-inline-start: auto;
  }
  .ag-step {
    display: inline-grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
  }
  .ag-step .turned {
    display: inline-grid;
    rotate: 180deg;
  }
  .ag-title::first-letter,
  .ag-day-title::first-letter {
    text-transform: uppercase;
  }
  .ag-day-title {
    display: none;
    font-weight: 700;
  }
  .ag-weeks,
  .to-day {
    display: none !important;
  }
  .ag-days,
  .ag-month ol,
  .ag-names {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 4px;
  }
  .ag-days a {
    display: grid;
    justify-items: center;
    gap: 2px;
    min-block-size: 4em;
    padding: 6px 2px;
    border: 1.5px solid var(--line);
    border-radius: 8px;
    color: var(--ink);
    line-height: 1.2;
    text-decoration: none;
  }
  .ag-days small {
    min-block-size: 1.2em;
    overflow-wrap: anywhere;
  }
  .ag-days .shut,
  .ag-month .shut {
    border-style: dashed;
    color: var(--muted);
  }
  .ag-days .asks-some {
    border-color: var(--warn);
  }
  .ag-days [aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .agenda .axis,
  .agenda .back,
  .ag-legend,
  .ag-keys {
    display: none;
  }
  .agenda .ag-day {
    display: none;
  }
  .agenda .ag-day.chosen {
    display: grid;
    gap: 8px;
  }
  .agenda h3 small {
    display: block;
    color: var(--muted);
    font-weight: 400;
  }
  .agenda h3 a {
    color: inherit;
  }
  .agenda .lanes {
    display: grid;
    gap: 12px;
  }
  .agenda .lane {
    min-inline-size: 0;
  }
  .ag-cells {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: clip;
  }
  .ag-cells > li + li {
    border-block-start: 1px solid var(--line);
  }
  .ag-cells .cell {
    display: grid;
    grid-template-columns: 7.4em minmax(0, 1fr);
    gap: 0 12px;
    align-items: baseline;
    min-block-size: 48px;
    padding: 10px 12px;
    border-inline-start: 5px solid var(--accent);
    color: var(--ink);
    text-decoration: none;
  }
  .ag-cells .cell > * {
    grid-column: 2;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .ag-cells .when {
    grid-row: 1;
    grid-column: 1;
    font-variant-numeric: tabular-nums;
  }
  .ag-cells .held .when {
    font-weight: 700;
  }
  .ag-cells .work {
    color: var(--muted);
  }
  .ag-cells .state {
    font-size: 0.9333em;
    font-weight: 600;
  }
  .ag-cells .cell:hover {
    background: var(--sunken);
  }
  .ag-cells .cell:focus-visible {
    outline-offset: -3px;
  }
  .ag-cells .cell[aria-current] {
    background: var(--accent-soft);
  }
  .ag-cells .requested .cell {
    border-inline-start-color: var(--warn);
    border-inline-start-style: dashed;
  }
  .ag-cells .requested :is(.when, .state) {
    color: var(--warn);
  }
  .ag-cells .proposed .cell {
    border-inline-start-style: dotted;
  }
  .ag-cells .walk-in .cell {
    border-inline-start-color: var(--ink);
  }
  .ag-cells :is(.kept, .missed) .cell {
    border-inline-start-color: var(--muted);
    background: var(--sunken);
  }
  .ag-cells .missed .state {
    color: var(--bad);
  }
  .ag-cells .gap .cell {
    align-items: center;
    border-inline-start-color: transparent;
  }
  .ag-cells .gap .left {
    grid-row: 1;
  }
  .ag-cells .gap .add {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--accent);
  }
  .ag-cells .gap .add .i {
    inline-size: 1em;
    block-size: 1em;
  }
  .ag-cells .shut {
    display: grid;
    grid-template-columns: 7.4em minmax(0, 1fr);
    gap: 0 12px;
    padding: 10px 12px 10px 17px;
    color: var(--muted);
  }
  .ag-cells .shut,
  .ag-legend .sign.shut,
  .ag-month .shut {
    background: repeating-linear-gradient(135deg, var(--sunken) 0 7px, var(--line) 7px 8px);
  }
  .ag-cells .shut > * {
    justify-self: start;
    padding-inline: 4px;
    background: var(--surface);
  }
  .ag-cells .now {
    padding: 2px 12px;
    border-block-start: 2px solid var(--bad) !important;
    color: var(--bad);
    font-weight: 700;
    text-align: end;
  }
  .ag-names {
    color: var(--muted);
    font-size: 0.8667em;
    text-align: center;
  }
  .ag-month ol {
    margin-block-start: 4px;
  }
  .ag-month li {
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
    overflow: clip;
  }
  .ag-month li a {
    display: grid;
    align-content: start;
    justify-items: center;
    gap: 2px;
    min-block-size: 4em;
    padding: 4px 0;
    color: var(--ink);
    text-decoration: none;
  }
  .ag-month li a:focus-visible {
    outline-offset: -3px;
  }
  .ag-month .today {
    border: 2px solid var(--accent);
  }
  .ag-month .beyond a {
    color: var(--muted);
  }
  .ag-month b {
    padding-inline: 2px;
    overflow-wrap: normal;
    border-radius: 4px;
    background: var(--surface);
  }
  .ag-month .many {
    padding-inline: 6px;
    border-radius: 999px;
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .ag-month .facts {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
  }
  /* The others are one press away. */
  @container (max-width: 40em) {
    .ag-asks > li + li {
      display: none;
    }
  }
  @container (min-width: 66em) {
    .ag-month li a {
      justify-items: start;
      min-block-size: 6.4em;
      padding: 8px 10px;
    }
    .ag-month .facts {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      padding-inline: 4px;
      border-radius: 4px;
      background: var(--surface);
      overflow-wrap: anywhere;
    }
    .ag-month .many {
      display: none;
    }
    .to-day {
      display: inline-flex !important;
    }
    .ag-weeks {
      display: grid !important;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      border: 1px solid var(--line);
      border-radius: var(--radius);
      overflow: clip;
    }
    .ag-weeks a {
      display: grid;
      min-block-size: 44px;
      padding: 8px 12px;
      color: var(--ink);
      text-decoration: none;
    }
    .ag-weeks a + a {
      border-inline-start: 1px solid var(--line);
    }
    .ag-weeks a:focus-visible {
      outline-offset: -3px;
    }
    .ag-weeks [aria-current] {
      border-block-end: 3px solid var(--accent);
      background: var(--accent-soft);
      color: var(--accent);
    }
    .ag-weeks + .ag-days {
      display: none;
    }
    .agenda {
      display: grid;
      grid-template-rows: auto auto;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      overflow: clip;
    }
    .agenda .axis {
      display: grid;
      grid-row: 2;
      align-self: end;
      grid-auto-rows: 5.1429em;
      color: var(--muted);
      font-size: 0.9333em;
      text-align: end;
    }
    .agenda .axis li {
      padding-inline-end: 6px;
      translate: 0 -0.6em;
    }
    .agenda .axis li:first-child {
      translate: 0;
    }
    .agenda .ag-day,
    .agenda .ag-day.chosen {
      display: grid;
      grid-row: 1 / span 2;
      grid-template-rows: subgrid;
      gap: 0;
      min-inline-size: 0;
      border-inline-start: 1px solid var(--line);
    }
    .agenda h3 {
      padding: 8px;
      font-size: 1em;
    }
    .agenda .today h3 {
      border-block-start: 3px solid var(--accent);
      color: var(--accent);
    }
    .agenda .lanes {
      display: flex;
      gap: 0;
      align-items: end;
    }
    .agenda .lane {
      flex: 1;
    }
    .agenda .lane + .lane {
      border-inline-start: 1px dashed var(--line);
    }
    .agenda h4 {
      padding: 2px 6px;
      overflow: hidden;
      font-size: 0.8667em;
      text-overflow: ellipsis;
    }
    .agenda .ag-cells {
      display: grid;
      grid-auto-rows: 1.2em;
      border: 0;
      border-block-start: 1px solid var(--line);
      border-radius: 0;
      background: repeating-linear-gradient(135deg, var(--sunken) 0 7px, var(--line) 7px 8px);
    }
    .agenda .ag-cells > li {
      min-block-size: 0;
      min-inline-size: 0;
      border: 0;
    }
    .agenda .back {
      display: block;
      grid-column: 1 / -1;
      background: linear-gradient(var(--line) 0 1px, var(--surface) 1px) 0 0 / 100% 4.8em;
    }
    .agenda .ag-cells .cell {
      display: block;
      block-size: 100%;
      min-block-size: 0;
      margin-inline: 1px;
      padding: 0 4px;
      border-radius: 6px;
      font-size: 0.8667em;
      line-height: 1.3;
      overflow: hidden;
      background: var(--accent-soft);
    }
    .agenda .ag-cells .cell > * {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .agenda .ag-cells :is(.name, .work, .state) {
      white-space: nowrap;
    }
    .agenda .ag-cells .when {
      white-space: normal;
    }
    /* What there is no room for is said, not seen. */
    .agenda .n-3 .work,
    .agenda :is(.n-1, .n-2) :is(.work, .state) {
      block-size: 0;
    }
    .agenda .ag-cells :is(.requested, .proposed) .cell {
      border: 2px dashed var(--warn);
      border-inline-start-width: 4px;
      background: var(--surface);
    }
    .agenda .ag-cells .proposed .cell {
      border-style: dotted;
      border-color: var(--accent);
    }
    .agenda .ag-cells :is(.kept, .missed) .cell {
      background: var(--sunken);
    }
    .agenda .ag-cells .gap .cell {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      place-items: center;
      background: none;
      border-inline-start: 0;
    }
    .agenda .ag-cells .gap .cell > * {
      grid-area: 1 / 1;
    }
    .agenda .ag-cells .gap .when,
    .agenda .ag-day:not(.today) .gap .left {
      opacity: 0;
    }
    .agenda .ag-cells .gap .left {
      color: var(--muted);
    }
    .agenda .ag-cells .gap .add {
      opacity: 0;
      background: var(--surface);
    }
    .agenda .ag-cells .gap .cell:is(:hover, :focus-visible) {
      outline: 2px solid var(--accent);
      outline-offset: -2px;
    }
    .agenda .ag-cells .gap .cell:is(:hover, :focus-visible) .add {
      opacity: 1;
    }
    .agenda .ag-cells .shut {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      grid-column: 1 / -1;
      place-content: center;
      padding: 2px;
      background: none;
      font-size: 0.8667em;
      text-align: center;
    }
    .agenda .ag-cells .shut > * {
      justify-self: center;
    }
    .agenda .ag-cells .shut .when {
      display: none;
    }
    .agenda .ag-cells .now {
      z-index: 1;
      grid-column: 1 / -1;
      block-size: 0;
      padding: 0;
      pointer-events: none;
    }
    .agenda .now span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
    }
    .agenda .now.m-1 {
      translate: 0 0.4em;
    }
    .agenda .now.m-2 {
      translate: 0 0.8em;
    }
    .ag-legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 18px;
      color: var(--muted);
      font-size: 0.8667em;
    }
    .ag-legend li {
      display: inline-flex;
      gap: 6px;
      align-items: center;
    }
    .ag-legend .sign {
      inline-size: 16px;
      block-size: 16px;
      border-radius: 4px;
      border-inline-start: 4px solid var(--accent);
      background: var(--accent-soft);
    }
    .ag-legend .sign.requested {
      border: 2px dashed var(--warn);
      background: none;
    }
    .ag-legend .sign.proposed {
      border: 2px dotted var(--accent);
      background: none;
    }
    .ag-legend .sign.walk-in {
      border-color: var(--ink);
    }
    .ag-legend .sign.over {
      border-color: var(--muted);
      background: var(--sunken);
    }
    .ag-legend .sign.shut {
      border: 0;
    }
    .ag-keys {
      display: block;
    }
  }
  @media print {
    .parts,
    .ag-days,
    .ag-weeks,
    .ag-cells .gap {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .ag-days [aria-current],
    .ag-weeks [aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
