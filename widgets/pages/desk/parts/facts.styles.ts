import { css } from 'lit'

/** What is known of one thing that is open: a word, and what it is. */
export const factsStyles = css`
  .facts {
    display: grid;
    gap: 6px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 10px;
  }
  .facts dt {
    color: var(--muted);
  }
  .facts dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`
