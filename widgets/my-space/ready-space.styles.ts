import { css } from 'lit'

export const readyStyles = css`
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .quiet {
    margin-inline: -7.5px;
    text-align: start;
    white-space: normal;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 3em;
  }
  .who .meta {
    font-size: 0.875em;
  }
  .good {
    color: var(--ok);
    font-weight: 600;
  }
  .step,
  .begin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    max-inline-size: 36em;
  }
  .step .notice {
    margin: 0;
  }
  .step-title {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .elsewhere {
    display: grid;
    gap: 8px;
    margin-block-start: 20px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--line);
  }
  /* On paper nothing can be pressed. */
  @media print {
    .who button,
    .room :is(.ways, .away, .account) {
      display: none;
    }
  }
`
