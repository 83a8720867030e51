import { css } from 'lit'

export const signStyles = css`
  .code input {
    max-inline-size: 9em;
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.15em;
  }
  .code [role='status']:empty,
  .answer:empty {
    display: none;
  }
  .good {
    color: var(--ok);
    font-weight: 600;
  }
  .recap {
    display: grid;
    border-block-start: 1px solid var(--line);
  }
  .recap > div {
    display: grid;
    grid-template-columns: minmax(6em, 8em) minmax(0, 1fr);
    gap: 2px 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
  }
  .recap dt {
    color: var(--muted);
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
  @container (max-width: 379px) {
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
