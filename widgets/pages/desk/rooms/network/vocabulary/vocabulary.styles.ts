import { css } from 'lit'

export const vocabularyStyles = css`
  .form {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1.5px solid var(--line);
    border-radius: 99px;
    color: var(--ink);
    text-decoration: none;
  }
  .form[aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .missed {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 56px;
    padding: 4px 14px;
  }
  .refused li {
    padding: 8px 14px;
  }
  .tried {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  @media (forced-colors: active) {
    .form[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`
