import { css } from 'lit'

/** What is typed and not saved, and beside it how people will see it. */
export const savingStyles = css`
  .saving {
    display: grid;
    gap: 8px;
  }
  .saving.dirty {
    padding: 12px 14px;
    border: 1.5px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .trial {
    overflow: hidden;
    contain: paint;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
`
