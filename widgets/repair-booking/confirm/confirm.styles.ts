import { css } from 'lit'

export const confirmStyles = css`
  .answer:empty {
    display: none;
  }
  .recap {
    display: grid;
    border-block-start: 1px solid var(--line);
  }
  .recap > div {
    display: grid;
    grid-template-columns: minmax(6em, 8em) minmax(0, 1fr);
    gap: 2px 12px;
    align-items: baseline;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
  }
  .recap dt {
    color: var(--muted);
  }
  .recap dd {
    align-items: baseline;
  }
  .answer:focus {
    outline: none;
  }
  .then {
    padding-inline-start: 1.2em;
  }
  .then li {
    margin-block: 4px;
  }
  @container not ((min-width: 380px) and (min-width: 23.75em)) {
    .recap > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .step .ways {
      display: none;
    }
  }
`
