import { css } from 'lit'

/** A form of several screens in a sheet. */
export const formStyles = css`
  .form-body,
  .form-sheet .step,
  .panel,
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
  }
  /* A focused field is never behind what stays in sight. */
  .dialog:has(.form-sheet) {
    scroll-padding-block: 5em 8em;
  }
  .form-sheet h3 {
    margin: 0;
  }
  .form-sheet .notice {
    margin: 0;
  }
  .form-sheet .field :is(label, .label) {
    white-space: normal;
    font-size: 1em;
    font-weight: 600;
  }
  .form-sheet legend.label {
    margin-block-end: 8px;
    font-weight: 600;
  }
  .form-sheet fieldset {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    border: 0;
  }
  .form-sheet .quiet {
    justify-self: start;
    padding-inline: 0;
    white-space: normal;
    text-align: start;
  }
  .fold {
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
  }
  .fold summary {
    min-block-size: 44px;
    padding: 10px 14px;
    cursor: pointer;
  }
  .fold summary > span {
    display: inline-block;
    inline-size: calc(100% - 24px);
    vertical-align: top;
  }
  .inside {
    padding: 4px 14px 14px;
  }
  .inside ul {
    padding-inline-start: 20px;
  }
  .option-line {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
  }
  .option-line input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .fold .meta {
    display: block;
    font-weight: 400;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: 8px;
    margin: 0 -20px -20px;
    padding: 12px 20px 16px;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    text-align: center;
  }
  .form-sheet .foot .quiet {
    justify-self: center;
  }
  .panel {
    padding: 16px;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
  }
  .next-steps {
    display: grid;
    gap: 14px;
    padding-inline-start: 24px;
  }
  .next-steps .is-done::marker {
    content: '✓  ';
    color: var(--ok);
  }
  /* A low window, or large letters, leave no room for what stays in sight. */
  @media (max-height: 28em) {
    .foot {
      position: static;
    }
  }
  @container sheet (max-width: 17em) {
    .foot {
      position: static;
    }
  }
`
