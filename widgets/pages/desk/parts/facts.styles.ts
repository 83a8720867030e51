import { css } from 'lit'

/** Styles the facts of one thing that is open, each with its name, and its acts. */
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
  /* The first act is the widest. */
  .sends.acts {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .sends.acts > :is(:first-child, p) {
    grid-column: 1 / -1;
  }
  /* One that is alone in its row has the whole of it. */
  .sends.acts > :nth-child(even):is(:last-child, :has(+ p)) {
    grid-column: 1 / -1;
  }
  .panel .sends.acts > .quiet {
    text-align: center;
  }
`
