import { css } from 'lit'

export const lendStyles = css`
  .lends {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }
  .lends .basket > li {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: 6px 12px;
    align-items: center;
    padding: 12px 14px;
  }
  .lends .basket .pictogram {
    inline-size: 32px;
    block-size: 32px;
  }
  .lends .basket .more {
    grid-column: 2 / -1;
  }
  .lends .basket .with {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
  }
  .lends .basket .with label {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .lends .basket .with select {
    inline-size: auto;
  }
  .lends .basket select,
  .lends .all select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 12px;
    border: 1px solid var(--muted);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .lends .basket select {
    inline-size: 100%;
  }
  .lends .all {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: space-between;
  }
  .lends .cross {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 0;
    background: none;
    color: var(--accent);
    cursor: pointer;
  }
  .lends .warn {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--warn);
    font-weight: 600;
  }
  .lends > .sends .go {
    inline-size: 100%;
    min-block-size: 54px;
  }
  .lends .has > li {
    display: flex;
    gap: 10px;
    justify-content: space-between;
    padding-block: 8px;
  }
  .lends .keys {
    display: none;
  }
  .lends kbd {
    padding: 1px 6px;
    border: 1px solid var(--muted);
    border-radius: 6px;
    font: inherit;
    font-size: 0.8667em;
  }
  @container (min-width: 52em) {
    .lends {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 22em;
      grid-template-rows: auto 1fr;
      align-items: start;
      gap: 20px;
    }
    .lends > .left {
      grid-row: 1 / 3;
    }
    .lends .basket > li {
      grid-template-columns: 36px minmax(0, 1fr) minmax(0, 14em) auto;
    }
    .lends .keys {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 16px;
      color: var(--muted);
      font-size: 0.8667em;
    }
  }
  @container (max-width: 51.99em) {
    .lends .basket .when {
      grid-column: 2 / -1;
      grid-row: 2;
    }
  }
`
