import { css } from 'lit'

/** Styles the answers in an element; on our page of a loan, the styles of the page do. */
export const answerStyles = css`
  .answers,
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    margin-block-start: 8px;
  }
  .answer {
    gap: 14px;
  }
  .bubble {
    margin-block-start: 8px;
    padding: 10px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    border-end-start-radius: 0;
    background: var(--sunken);
    overflow-wrap: anywhere;
  }
  .bubble .text {
    white-space: pre-line;
  }
  .halves {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .halves > * {
    flex: 1 1 8em;
  }
  .answers :is(button, a),
  .answer .ways :is(button, a) {
    display: grid;
    place-items: center;
    min-block-size: 46px;
    padding: 8px;
    border: 1.5px solid var(--accent);
    border-radius: min(10px, var(--radius));
    background: var(--accent);
    color: var(--accent-ink);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .answers .ghost,
  .answer .ways .ghost {
    background: var(--surface);
    color: var(--accent);
  }
  .answers .quiet {
    margin: 0;
    border-color: transparent;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  /* Where no other stands there, they begin where the links below do. */
  .answers > .quiet:first-child,
  .answers > .quiet:first-child ~ .quiet {
    justify-items: start;
    padding-inline: 0;
    border-inline: 0;
    text-align: start;
  }
  .answers button.warns {
    color: var(--bad);
  }
  .answers button.ghost.warns {
    border-color: var(--bad);
  }
  .answer .ways .bad {
    border-color: var(--bad);
    background: var(--surface);
    color: var(--bad);
  }
  .answers [aria-disabled='true'] {
    border-style: dashed;
  }
  .opened {
    font-weight: 700;
    line-height: 1.3;
  }
  .answer label i {
    color: var(--muted);
    font-style: normal;
    font-weight: 400;
  }
  .answer .field label {
    white-space: normal;
  }
  .answer .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .answer .meta,
  .answer .note.soft {
    font-size: 0.875em;
  }
  .answer .note.soft {
    padding: 10px 12px;
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
  }
  .reasons {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    border: 0;
  }
  .reasons legend {
    margin-block-end: 6px;
    font-weight: 600;
  }
  .reasons label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 46px;
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-radius: min(10px, var(--radius));
    cursor: pointer;
  }
  .reasons label:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .reasons input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .asker > span:not(.face) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .asker-box {
    padding-block-end: 4px;
    padding-inline: 12px;
    border: 1px solid var(--line);
    border-radius: min(10px, var(--radius));
  }
  .reasons .asker-box label {
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .asker-box:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .asker:has(:checked) .face {
    background: var(--surface);
  }
  [data-loan] + .meta {
    margin-block-start: 8px;
  }
  /* What is written beside it needs the room. */
  @container (width < 24em) {
    .asker .face {
      display: none;
    }
  }
  .asker .about {
    display: grid;
    gap: 2px;
  }
  .asker .text {
    white-space: pre-line;
  }
  .asker:not(:has(:checked)) .text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .reads,
  .own-code {
    display: grid;
    gap: 6px;
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
  }
  .reads .text {
    white-space: pre-line;
  }
  .own-code {
    text-align: center;
  }
  .digits {
    font-size: 2em;
    font-weight: 700;
    letter-spacing: 0.2em;
  }
  .answer input.code {
    max-inline-size: 8em;
    font-size: 1.25em;
    letter-spacing: 0.2em;
    text-align: center;
  }
  @media (forced-colors: active) {
    .asker-box:has(:checked),
    .reasons label:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .answers,
    .answer {
      display: none;
    }
  }
`
