import { css } from 'lit'

export const conditionStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  h3,
  h4 {
    font-size: 1em;
  }
  h4 {
    font-weight: 600;
  }
  .box,
  .moment,
  .note,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    align-content: start;
  }
  .box {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--line);
  }
  .moments {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .moment {
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: min(10px, var(--radius));
  }
  .meta {
    color: var(--muted);
    font-size: 0.875em;
  }
  .text {
    white-space: pre-line;
  }
  .wrong {
    color: var(--bad);
    font-weight: 600;
  }
  .good {
    color: var(--ok);
    font-weight: 600;
  }
  .small {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
    list-style: none;
  }
  .see {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
    cursor: zoom-in;
  }
  .see img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4/3;
    object-fit: cover;
  }
  .moment .way {
    inline-size: 100%;
  }
  .moment .quiet {
    padding-inline: 0;
    justify-self: start;
    white-space: normal;
    text-align: start;
  }
  .field label {
    white-space: normal;
  }
  .field i {
    color: var(--muted);
    font-weight: 400;
    font-style: normal;
  }
  .opened:focus {
    outline: none;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  form > .ways > * {
    flex: 1 1 9em;
  }
  .large {
    display: grid;
    gap: 12px;
    padding: 16px;
  }
  .large img {
    display: block;
    max-inline-size: 100%;
    max-block-size: calc(100dvh - 13em);
    inline-size: auto;
    block-size: auto;
    margin-inline: auto;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @container (min-width: 30em) {
    .moments.both {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .way,
    .quiet,
    form {
      display: none;
    }
  }
`
