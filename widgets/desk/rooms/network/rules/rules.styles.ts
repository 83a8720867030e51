import { css } from 'lit'

export const rulesStyles = css`
  .version {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: 10px 14px;
  }
  .version .grow {
    flex: 1 1 12em;
  }
  .preview {
    inline-size: 100%;
    block-size: 420px;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: Canvas;
  }
`
