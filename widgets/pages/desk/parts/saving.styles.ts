import { css } from 'lit'

/** Styles unsaved fields and, beside them, how people will see them. */
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
