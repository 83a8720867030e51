import { css } from 'lit'

export const filtersStyles = css`
  .fields,
  .filters {
    display: grid;
    gap: 10px;
  }
  .fields {
    grid-template-columns: minmax(0, 1fr);
  }
  .filters {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    align-items: end;
    justify-items: start;
  }
  .filters > * {
    inline-size: 100%;
  }
  /* A date is seen whole, with what opens the calendar. */
  .filters .pair {
    flex-wrap: wrap;
  }
  .filters .pair .field {
    flex-basis: 9.5em;
  }
  .filter-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    grid-column: 1 / -1;
    padding-block: 8px;
    background: var(--surface);
  }
  /* In sight however long the filters are, unless little else would be. */
  @media (min-height: 24em) {
    .filter-foot {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
    }
  }
  .bar {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 3.125em;
    border: 1.5px solid var(--muted);
    border-radius: 99px;
    background: var(--surface);
  }
  .bar:has(#words:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .bar > :is(input, button) {
    min-block-size: 2.875em;
    border: 1.5px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
  }
  .bar #words {
    flex: 1;
    min-inline-size: 0;
    padding-inline: 14px 0;
    outline: none;
    text-overflow: ellipsis;
  }
  .bar ::placeholder {
    color: var(--muted);
    text-overflow: ellipsis;
  }
  .bar button {
    border-radius: 99px;
    cursor: pointer;
  }
  .bar svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .bar .glass {
    flex: none;
    inline-size: 2.875em;
    padding: 0;
    color: var(--accent);
  }
  /* Pressed, until it is answered. */
  .bar .glass:active,
  [data-state='searching'] .bar .glass {
    background: var(--accent);
    color: var(--accent-ink);
  }
  .bar .place {
    display: flex;
    gap: 6px;
    align-items: center;
    max-inline-size: 50%;
    margin-inline-end: 1px;
    padding-inline: 12px;
    background: var(--sunken);
    font-weight: 600;
  }
  .place svg {
    flex: none;
  }
  .place > span {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .folded {
    display: none;
  }
  /* The pin alone: its words would leave none for what is looked for. */
  @container (max-width: 20em) {
    .bar .place {
      padding-inline: 10px;
    }
    .place > span {
      display: none;
    }
  }
  form {
    scroll-margin-block-start: 10px;
  }
  .where .combobox {
    flex: 1.4;
  }
  .row {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-start: 14px;
  }
  /* Chips that overflow fade at the edge; the padding lets the last one scroll out of the fade. */
  .row .chips {
    padding-inline-end: 32px;
    mask: linear-gradient(90deg, transparent, #000 5px calc(100% - 32px), transparent);
  }
  .row .chips:has(:focus-visible) {
    mask: none;
  }
  .filters {
    margin-block-start: 12px;
  }
  /* It keeps no room at the end of the line before it says anything. */
  .order p:empty {
    position: absolute;
  }
  .read {
    padding: 0;
    background: none;
  }
  .read .drop {
    padding-inline: 14px;
    border-radius: 99px;
    font-weight: 400;
  }
  .apart {
    margin-block-start: 24px;
  }
  .heading + .list {
    margin-block-start: 0;
  }
  .heading {
    margin-block: 16px 10px;
    font-size: 1.1875em;
    font-weight: 600;
  }
  @container (min-width: 640px) and (min-width: 40em) {
    .row {
      align-items: start;
    }
    .row .chips {
      flex-wrap: wrap;
      padding-inline-end: 5px;
      mask: none;
    }
  }
  @container (min-width: 760px) and (min-width: 47.5em) {
    .fields {
      grid-template-columns: minmax(0, 1fr) 25em;
      gap: 16px;
      align-items: end;
    }
    .folded {
      display: flex;
    }
    .bar .place {
      display: none;
    }
  }
`
