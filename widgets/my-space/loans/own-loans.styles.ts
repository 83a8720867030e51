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
    gap: 8px 16px;
    margin-block-start: 6px;
  }
  .own-loan .thing {
    display: flex;
    gap: 12px;
    align-items: start;
  }
  .own-loan .thing > div {
    flex: 1;
    min-inline-size: 0;
  }
  .own-loan .thing .loan-picture {
    flex: none;
    inline-size: 5em;
    block-size: 5em;
  }
  .own-loan .thing .letter {
    inline-size: 4em;
    block-size: 4em;
    display: grid;
    place-items: center;
    color: var(--accent);
    font-size: 1.25em;
    font-weight: 700;
  }
  .own-loan .limit {
    margin: -12px -14px 6px;
    padding: 8px 14px;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--warn-soft);
    color: var(--warn);
    font-weight: 600;
  }
  .own-loan.waits.done {
    border-color: var(--ok);
  }
  .gift .reasons {
    margin-block-start: 8px;
  }
  .gift summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  .told.good {
    color: var(--ok);
    font-weight: 600;
  }
  .own-loan .thing + p {
    margin-block-start: 4px;
  }
  .over > summary {
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
