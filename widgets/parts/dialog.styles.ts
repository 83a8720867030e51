import { css } from 'lit'

/**
 * A dialog is as wide as the window, not as its element: here, and only here, the window is what is asked about. Narrow,
 * it is a sheet of the full height.
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
    font: inherit;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
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
  .dialog :is(button, a) {
    font: inherit;
  }
  .dialog button {
    min-block-size: 46px;
    padding: 9px 18px;
    border: 1.5px solid transparent;
    border-radius: calc(var(--radius) - 2px);
    background: none;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .dialog .main {
    background: var(--accent);
    color: var(--accent-ink);
  }
  .dialog .quiet {
    margin-inline: -6px;
    padding-inline: 6px;
  }
  .dialog :is(.quiet, a) {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .dialog a {
    display: inline-block;
    padding-block: 10px;
    font-weight: 600;
  }
  .dialog .icon {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 46px;
    padding: 0;
    color: var(--ink);
  }
  .dialog .icon svg {
    inline-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .dialog button:hover:not(:disabled, .main) {
    background: var(--sunken);
  }
  .dialog button:disabled {
    color: var(--muted);
    opacity: 0.5;
    cursor: default;
  }
  .dialog [aria-disabled='true'] {
    cursor: progress;
  }
  .dialog :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .dialog-title:focus {
    outline: none;
  }
  .dialog .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .dialog {
      position: static;
      inline-size: auto;
      block-size: auto;
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
  }
`
