import { css } from 'lit'

export const openedStyles = css`
  .flags {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  .panel .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 12px;
  }
  .panel > h3 {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--line);
  }
`
