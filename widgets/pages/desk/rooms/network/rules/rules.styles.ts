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
  .preview ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .preview {
    display: grid;
    gap: 12px;
    padding: 16px;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }
`
