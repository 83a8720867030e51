import { css } from 'lit'

export const filtersStyles = css`
  .fields,
  .filters {
    display: grid;
    gap: 10px;
  }
  .filters {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    align-items: end;
    justify-items: start;
  }
  .filters > * {
    inline-size: 100%;
  }
  .filters > .quiet {
    inline-size: auto;
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
  .filters {
    margin-block-start: 12px;
  }
  @container (min-width: 760px) {
    .fields {
      grid-template-columns: minmax(0, 1fr) 400px;
      gap: 16px;
    }
  }
`
