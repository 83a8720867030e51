import { css } from 'lit'

export const ownLoansStyles = css`
  .loans {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .loans-title {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .own-loan {
    display: grid;
    gap: 2px;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .own-loan.waits {
    border: 1.5px solid var(--accent);
  }
  .own-loan .ways {
    margin-block-start: 6px;
  }
  .ended-loans > summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .loans ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
`
