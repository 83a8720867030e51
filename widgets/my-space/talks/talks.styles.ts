import { css } from 'lit'

export const talksStyles = css`
  .talks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    max-inline-size: 44em;
  }
  .talks ul {
    list-style: none;
  }
  .talks li + li {
    border-block-start: 1px solid var(--line);
  }
  .talk-row {
    display: flex;
    gap: 12px;
    align-items: start;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 12px 4px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .talk-row:focus-visible {
    outline-offset: -3px;
  }
  .talk-row :is(.loan-picture, .face) {
    flex: none;
    inline-size: 3.5em;
    block-size: 3.5em;
  }
  .talk-said {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .talk-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    justify-content: space-between;
  }
  .talk-new {
    display: inline-block;
    padding-inline: 8px;
    border-radius: 99px;
    background: var(--accent-soft);
    color: var(--accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .talk-last {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .talk-row:not(.news) .talk-last {
    color: var(--muted);
  }
  .news .talk-last {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .talk-new {
      border: 1px solid;
    }
  }
`
