import { css } from 'lit'

export const ownAccountStyles = css`
  .account {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    margin-block-start: 20px;
  }
  .fold {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding: 10px 14px;
    cursor: pointer;
    list-style: none;
  }
  .fold > summary::after {
    content: '+' / '';
    font-size: 1.25em;
  }
  .fold[open] > summary::after {
    content: '–' / '';
  }
  .folded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 4px 14px 16px;
  }
  .folded > form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    max-inline-size: 32em;
  }
  .folded fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .folded legend {
    font-size: 0.875em;
    font-weight: 600;
  }
  .told-by {
    display: flex;
    gap: 10px;
    align-items: start;
    padding-block: 10px;
  }
  .told-by input {
    flex: none;
    margin-block-start: 0.1em;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--accent);
  }
  /* It may name an address, as long as that is. */
  .field label {
    white-space: normal;
  }
  .rows {
    display: grid;
    gap: 0;
    padding: 0;
    list-style: none;
  }
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
`
