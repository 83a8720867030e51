import { css } from 'lit'

export const networkStyles = css`
  .inner-rooms {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--line);
  }
  .inner-rooms .row {
    inline-size: auto;
    min-block-size: 44px;
  }
  .only-narrow {
    display: none;
  }
  @container (max-width: 42em) {
    .only-narrow {
      display: inline;
    }
    .inner-rooms {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .inner-rooms .row {
      inline-size: 100%;
    }
    .inner-rooms .i {
      display: none;
    }
  }
`
