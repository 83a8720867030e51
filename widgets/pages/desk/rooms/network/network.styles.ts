import { css } from 'lit'

export const networkStyles = css`
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--line);
  }
  .sections .row {
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
    .sections {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .sections .row {
      inline-size: 100%;
    }
    .sections .i {
      display: none;
    }
  }
`
