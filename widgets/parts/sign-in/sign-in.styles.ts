import { css } from 'lit'

export const signInStyles = css`
  .code input {
    max-inline-size: 9em;
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.15em;
  }
  .code [role='status']:empty {
    display: none;
  }
  .good {
    color: var(--ok);
    font-weight: 600;
  }
`
