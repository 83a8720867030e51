import { css } from 'lit'

export const borrowersStyles = css`
  .people .pick {
    flex-wrap: wrap;
    gap: 4px 12px;
    min-block-size: 48px;
    padding-block: 6px;
  }
  .people .grow {
    flex: 1 1 10em;
  }
  .people .states {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    justify-content: flex-end;
  }
  @container (max-width: 42em) {
    .people .states {
      flex: 1 1 100%;
      justify-content: flex-start;
      padding-inline-start: 44px;
    }
  }
  .cols.alone {
    display: block;
  }
  .alone > [hidden] {
    display: none;
  }
  .person {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    align-items: start;
  }
  .person > .whole {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  .person > .whole > .grow {
    flex: 1 1 16em;
    overflow-wrap: anywhere;
  }
  .person > .whole > .face {
    inline-size: 52px;
    block-size: 52px;
    font-size: 1.2em;
  }
  .person .tel {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--ink);
    font-weight: 700;
  }
  .person a.go {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    text-decoration: none;
  }
  /* Several forms stand on this page: none keeps its button over the next. */
  .person .sends {
    position: static;
    border: 0;
  }
  .person .sends:not(:has(button, p)) {
    display: none;
  }
  .person details.panel {
    display: block;
    padding-block: 2px;
  }
  .person details.panel > :last-child {
    padding-block-end: 14px;
  }
  .person .stack {
    gap: 20px;
  }
  .person section,
  .person .longer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .person .headed {
    flex-wrap: wrap;
    gap: 2px 12px;
  }
  .held {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    min-block-size: 64px;
    padding: 10px 14px;
    border-inline-start: 4px solid transparent;
  }
  .held.late {
    border-inline-start-color: var(--bad);
  }
  .held > .grow {
    display: grid;
    flex: 1 1 14em;
    overflow-wrap: anywhere;
  }
  .held > .longer {
    flex: 1 1 100%;
  }
  .person summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .person table {
    overflow-wrap: anywhere;
  }
  .person textarea {
    min-block-size: 8em;
  }
  .slip {
    display: none;
  }
  @container (min-width: 60em) {
    .person {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
    .person > .whole {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .person > :not(.slip),
    :host:has(.slip) .head {
      display: none;
    }
    .slip {
      display: block;
      max-inline-size: 72mm;
      color: #000;
      font-size: 16px;
    }
    .slip .big {
      font-size: 20px;
      font-weight: 700;
    }
    .slip li {
      padding-block: 8px;
      border-block-end: 1px solid #000;
    }
  }
`
