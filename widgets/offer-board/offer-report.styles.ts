import { css } from 'lit'

export const reportStyles = css`
  .sheet .report {
    display: grid;
    gap: 16px;
    max-inline-size: 38em;
    margin: 16px auto 0;
  }
  .sheet fieldset {
    border: 0;
  }
  .sheet :is(legend, .field label) {
    font-size: 1em;
    font-weight: 600;
  }
  .sheet .reason {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .sheet .reason input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .sheet .field {
    display: grid;
    gap: 4px;
  }
  .sheet .field > p {
    font-weight: 400;
  }
  .sheet :is(textarea, .field input) {
    inline-size: 100%;
    min-block-size: 46px;
    padding: 9px 12px;
    background: var(--surface);
    color: inherit;
    border: 1.5px solid var(--muted);
    border-radius: calc(var(--radius) - 2px);
    font: inherit;
    font-weight: 400;
    resize: vertical;
  }
  .sheet [aria-invalid='true'] {
    border-color: var(--bad);
  }
  .sheet .wrong {
    color: var(--bad);
    font-weight: 600;
  }
  .sheet .report .note {
    margin: 0;
  }
`
