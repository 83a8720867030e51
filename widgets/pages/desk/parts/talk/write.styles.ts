import { css } from 'lit'

export const writeStyles = css`
  .line-of {
    display: flex;
    align-items: stretch;
  }
  .line-of > .pick {
    flex: 1;
    min-inline-size: 0;
  }
  .write {
    display: flex;
    flex: none;
    gap: 6px;
    align-items: center;
    min-inline-size: 44px;
    padding-inline: 10px 14px;
    font-weight: 600;
  }
  .write:hover {
    background: var(--sunken);
  }
  .write:focus-visible {
    outline-offset: -3px;
  }
  @container (max-width: 26em) {
    .line-of {
      flex-wrap: wrap;
    }
    .line-of > .pick {
      flex-basis: 100%;
    }
    .write {
      min-block-size: 44px;
      padding-inline: 18px;
    }
  }
`
