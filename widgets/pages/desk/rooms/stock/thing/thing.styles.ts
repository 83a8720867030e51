import { css } from 'lit'

export const thingStyles = css`
  .thing-days {
    text-align: center;
  }
  .thing-days .months {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .thing-days .months p::first-letter {
    text-transform: uppercase;
  }
  .thing-days .icon {
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    background: none;
    color: var(--accent);
    cursor: pointer;
  }
  .thing-days .icon svg {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .thing-days .icon:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .thing-days table {
    inline-size: 100%;
    border-spacing: 2px;
    table-layout: fixed;
  }
  .thing-days th {
    color: var(--muted);
    font-size: 0.8667em;
    font-weight: 400;
  }
  .thing-days td {
    block-size: 44px;
    overflow: hidden;
    line-height: 1.15;
    border-radius: 8px;
  }
  .thing-days td[data-day]:not(.past) {
    border: 1px solid var(--line);
    font-weight: 600;
  }
  .thing-days td:is(.loan, .waited) {
    border: 1.5px dashed var(--warn);
    background: var(--warn-soft);
    color: var(--warn);
  }
  .thing-days td:is(.blocked, .closed) {
    background: repeating-linear-gradient(135deg, var(--sunken) 0 5px, var(--surface) 5px 10px);
    color: var(--muted);
  }
  .thing-days td small {
    display: block;
    overflow: hidden;
    font-size: 0.7333em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .thing-days .past {
    color: var(--muted);
  }
  .thing-days [aria-current] {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .loansof li,
  .blockedrow {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 12px;
  }
  .loansof .grow,
  .blockedrow .grow {
    flex: 1 1 8em;
  }
  .loansof a {
    color: var(--ink);
  }
`
