import { css } from 'lit'

export const fieldStyles = css`
  .pair {
    display: flex;
    gap: 10px;
    align-items: end;
  }
  .field {
    position: relative;
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    min-inline-size: 0;
  }
  .field label {
    white-space: nowrap;
    font-size: 0.875em;
    font-weight: 600;
  }
  .field :is(input, select, textarea),
  .go,
  .way,
  .quiet {
    min-block-size: 2.875em;
    padding: 9px 12px;
    border: 1.5px solid var(--muted);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  input::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .field :is(input, select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
  }
  textarea {
    resize: vertical;
  }
  .field ::placeholder {
    color: var(--muted);
  }
  .field :placeholder-shown {
    text-overflow: ellipsis;
  }
  .go,
  .way,
  .quiet {
    padding-inline: 18px;
    font-weight: 600;
    cursor: pointer;
  }
  .go {
    border-color: transparent;
    background: var(--accent);
    color: var(--accent-ink);
  }
  .way {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    border-color: var(--accent);
    color: var(--accent);
    text-decoration: none;
  }
  .quiet {
    padding-inline: 6px;
    border-color: transparent;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
    white-space: nowrap;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  strong + .quiet {
    margin-inline-start: 0.375em;
  }
  /* A link stands as high as the buttons beside it. */
  a.quiet {
    display: inline-flex;
    align-items: center;
  }
  .quiet[aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
  }
  .chips {
    display: flex;
    flex: 1;
    gap: 8px;
    min-inline-size: 0;
    margin: -5px;
    padding: 5px;
    overflow-x: auto;
    border: 0;
    scrollbar-width: none;
    overscroll-behavior-x: contain;
  }
  .chip {
    position: relative;
    flex: none;
    border-radius: 99px;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    /* Room for the ring of the focus. */
    scroll-margin-inline: 8px;
    cursor: pointer;
  }
  .chip span {
    display: grid;
    place-items: center;
    min-block-size: 2.75em;
    padding-inline: 14px;
    border: 1.5px solid var(--line);
    border-radius: inherit;
  }
  .chip :checked + span {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .options {
    position: absolute;
    z-index: 2;
    inset-block-start: 100%;
    inset-inline: 0;
    min-inline-size: min(18.75em, 86cqi);
    max-block-size: 20em;
    margin-block-start: 4px;
    padding: 4px;
    overflow: auto;
    border: 1.5px solid var(--muted);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    list-style: none;
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding: 6px 10px;
    border-radius: 6px;
    cursor: pointer;
  }
  .option[aria-selected='true'],
  .card:hover [part='card-link'] {
    text-decoration: underline;
  }
  .option:hover {
    background: var(--accent-soft);
  }
  .option[aria-selected='true'] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .wrong {
    color: var(--bad);
    font-size: 0.875em;
    font-weight: 600;
  }
  /* The ring of what has the keyboard stays clear of it. */
  .field > .wrong {
    margin-block: 4px;
  }
  .field [aria-invalid='true'] {
    border-color: var(--bad);
  }
  @container (max-width: 20em) {
    .field label {
      white-space: normal;
    }
    /* Its label has the line above the button, too. */
    .ask {
      flex-wrap: wrap;
      gap: 4px 10px;
    }
    .ask .field {
      display: contents;
    }
    .ask :is(label, .wrong) {
      flex-basis: 100%;
    }
    .ask input {
      flex: 1 8em;
      min-inline-size: 0;
    }
  }
  /* Large letters need the whole width. */
  @container (max-width: 15em) {
    .pair {
      flex-wrap: wrap;
    }
    .pair .field {
      flex-basis: 9em;
    }
  }
  @media (forced-colors: active) {
    .quiet {
      border-color: Canvas;
    }
    .chip :checked + span {
      border-color: Highlight;
      border-width: 3px;
    }
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`
