import { css } from 'lit'

export const returnsStyles = css`
  .take input {
    inline-size: 100%;
    min-block-size: 52px;
    font-size: 1.0667em;
  }
  .take .told {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
    margin: 0;
    font-weight: 600;
  }
  .take .told.ok {
    color: var(--ok);
  }
  .take .told.bad {
    color: var(--bad);
  }
  .returned .pick {
    cursor: default;
  }
  :is(.returned, .who) .thumb {
    background: var(--surface);
  }
  .returned .grow > .quiet {
    padding-inline: 0;
  }
  @container (min-width: 75em) {
    .cols.returning {
      grid-template-rows: auto 1fr;
    }
    .cols.returning > .panel {
      grid-row: span 2;
    }
  }
  .segments {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    padding: 0;
    border: 0;
    margin: 0;
  }
  .segments button {
    min-block-size: 46px;
    border: 1px solid var(--muted);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .segments button + button {
    border-inline-start: 0;
  }
  .segments button[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 10px;
  }
  .waits {
    display: flex;
    gap: 12px;
    padding: 12px;
    border-radius: var(--radius);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .waits p {
    margin: 0;
  }
`
