import { css } from 'lit'

/**
 * A dialog depends on the width of the window, not of its element: only here media queries are right, and not container
 * queries. In a narrow window it is a sheet of the full height.
 */
export const dialogStyles = css`
  .dialog {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: auto;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--surface);
    border: 0;
    color: var(--ink);
  }
  .dialog::backdrop {
    background: #0008;
  }
  @media (min-width: 640px) {
    .dialog {
      inline-size: min(1000px, 100% - 48px);
      block-size: fit-content;
      max-block-size: min(880px, 100% - 48px);
      border: 1px solid var(--line);
      border-radius: 16px;
    }
  }
  .dialog-title:focus {
    outline: none;
  }
  .icon {
    flex: none;
    inline-size: 46px;
    block-size: 46px;
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .icon:hover {
    background: var(--sunken);
  }
  .icon:disabled {
    background: none;
    opacity: 0.4;
    cursor: default;
  }
  .icon svg {
    inline-size: 24px;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  @media print {
    .dialog {
      position: static;
      inline-size: auto;
      block-size: auto;
      max-block-size: none;
      border: 0;
    }
  }
`
