import { css } from 'lit'

/** Styles of the first chunk. The form arrives later: its height is reserved so that the repairers do not move. */
export const bookingStyles = css`
  .form {
    min-block-size: 24.25em;
  }
  .card {
    gap: 2px;
    align-content: start;
    min-block-size: 9.25em;
    padding: 12px 14px;
  }
  .meta,
  .free,
  .taken {
    font-size: 0.875em;
  }
  .call {
    position: relative;
    display: inline-block;
    padding-block: 4px;
    color: var(--accent);
    font-weight: 600;
    text-decoration: underline;
  }
  .card .call::after {
    content: none;
  }
  @container (min-width: 560px) and (min-width: 35em) {
    .list {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5em), 1fr));
    }
    .form {
      min-block-size: 17.5em;
    }
  }
  @container (min-width: 760px) and (min-width: 47.5em) {
    .form {
      min-block-size: 14.25em;
    }
  }
`
