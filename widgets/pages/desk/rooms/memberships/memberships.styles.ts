import { css } from 'lit'

export const membershipsStyles = css`
  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 8px;
  }
  .picks .opt {
    margin: 0;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--line);
  }
  .pages .row {
    inline-size: auto;
    min-block-size: 44px;
  }
  .only-narrow {
    display: none;
  }
  .till :is(td, thead th:not(:first-child)) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .till tfoot :is(th, td) {
    border-block-start: 2px solid var(--line);
    color: var(--ink);
    font-weight: 700;
  }
  @container (max-width: 42em) {
    .only-narrow {
      display: inline;
      color: var(--muted);
    }
    .pages {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .pages .row {
      inline-size: 100%;
    }
    .till :is(tfoot, th[scope='row']) {
      display: block;
      text-align: start;
    }
    .till td {
      display: flex;
      flex-flow: row-reverse;
      justify-content: space-between;
      text-align: start;
    }
  }
`
