import { css } from 'lit'

export const filtersStyles = css`
  .fields,
  .filters {
    display: grid;
    gap: 10px;
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
  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    justify-content: end;
    margin-block-start: 10px;
  }
  .order select {
    inline-size: auto;
  }
  /* It keeps no room at the end of the line before it says anything. */
  .order p:empty {
    position: absolute;
  }
  .order p:not(:empty) {
    flex-basis: 100%;
    text-align: end;
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
    }
  }
`
