import { css } from 'lit'

export const siteStyles = css`
  .site .stack {
    min-inline-size: 0;
  }
  .site > .stack {
    gap: 24px;
  }
  .site .link {
    white-space: normal;
  }
  .site fieldset {
    min-inline-size: 0;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 12px;
    align-items: start;
  }
  .opts.two > legend {
    grid-column: 1 / -1;
  }
  .colour {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .colour input[type='color'] {
    position: absolute;
    inline-size: 44px;
    block-size: 44px;
    min-block-size: 0;
    padding: 0;
    opacity: 0;
    cursor: pointer;
  }
  .swatch {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border: 1.5px solid var(--muted);
    border-radius: min(10px, var(--radius));
  }
  .sample {
    flex: none;
    inline-size: 48px;
    block-size: 32px;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  .contrast,
  .near {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-block-size: 48px;
  }
  .contrast {
    padding: 6px 14px;
  }
  .contrast .grow,
  .near .grow {
    flex: 1 1 10em;
  }
  .origin b {
    display: block;
  }
  .origin .proof,
  .origin .notice {
    margin: 0 14px 14px;
  }
  .origin b,
  .code {
    overflow-wrap: anywhere;
  }
  .code {
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
    font:
      0.9333em/1.6 ui-monospace,
      monospace;
    white-space: pre-wrap;
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .pair {
    flex-wrap: wrap;
    align-items: center;
  }
  .pair > :is(input, code) {
    flex: 1 1 14em;
    inline-size: auto;
  }
  .trial {
    max-block-size: 36em;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  /* In sight where there is room: on a phone, or at a great zoom, it would hide what is typed. */
  @container (min-width: 60em) {
    .saving.dirty {
      position: sticky;
      inset-block-end: 12px;
      z-index: 1;
    }
    .site:has(.dirty) :is(input, select, button, summary) {
      scroll-margin-block-end: 12em;
    }
  }
`
