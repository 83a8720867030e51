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
  /* How long it takes stays beside what it is about. */
  .resend {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
  }
  .good {
    color: var(--ok);
    font-weight: 600;
  }
`
