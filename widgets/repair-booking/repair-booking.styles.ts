import { css } from 'lit'

/** What is seen at first. The form's height is reserved: it comes after the repairers and must not push them. */
export const bookingStyles = css`
  .form {
    min-block-size: 14.25em;
  }
  .card {
    gap: 2px;
    align-content: start;
    min-block-size: 7.75em;
    padding: 12px 14px;
  }
  .meta,
  .free,
  .taken {
    font-size: 0.875em;
  }
  @container (min-width: 560px) {
    .list {
      grid-template-columns: repeat(auto-fill, minmax(250px, 1fr));
    }
    .form {
      min-block-size: 9.5em;
    }
  }
`
