import { css } from 'lit'

export const reportStyles = css`
  .report {
    display: grid;
    gap: 16px;
    max-inline-size: 38em;
    margin: 16px auto 0;
  }
  .report fieldset {
    border: 0;
  }
  .report .field label,
  .report legend {
    white-space: normal;
    font-size: 1em;
    font-weight: 600;
  }
  .reason {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    padding-block: 4px;
  }
  .reason input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .sheet .notice {
    margin-block: 16px;
  }
  .report .notice {
    margin: 0;
  }
  .notice.good {
    background: var(--ok-soft);
    color: var(--ok);
  }
`
