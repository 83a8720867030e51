import { css } from 'lit'

/** What is known of one thing that is open, a word and what it is; and what is done about it. */
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
  /* One line between the two. */
  .call:has(+ .sends, + .meta + .sends) {
    border-block-end: 0;
  }
  /* What is done first is the widest. */
  .sends.acts {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .sends.acts > :is(:first-child, p) {
    grid-column: 1 / -1;
  }
  .panel .sends.acts > .quiet {
    text-align: center;
  }
`
