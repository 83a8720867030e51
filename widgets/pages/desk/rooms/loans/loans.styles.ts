import { css } from 'lit'

export const loansStyles = css`
  .said {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .call {
    display: flex;
    gap: 12px;
    align-items: center;
    padding-block: 10px;
    border-block: 1px solid var(--line);
  }
  .acts > * {
    inline-size: 100%;
  }
  .notice.kept {
    display: flex;
    gap: 10px;
    align-items: flex-start;
  }
  .notice.kept .i {
    flex: none;
    margin-block-start: 2px;
  }
  a.go {
    text-decoration: none;
  }
  .chosen {
    border: 1.5px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  .history summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .history ol {
    margin: 0;
    padding-inline-start: 1.4em;
  }
  .number {
    max-inline-size: 8em;
  }
  .opt .meta {
    display: block;
  }
  .asked.pick {
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .asked .grow {
    flex: 1 1 12em;
  }
  .asked.pick .st {
    flex: none;
    max-inline-size: 100%;
  }
  @container (min-width: 75em) {
    .cols.opened > .panel {
      position: sticky;
      inset-block-start: 16px;
    }
  }
  @container (max-width: 42em) {
    .asked .grow {
      flex: 1 1 100%;
    }
  }
`
