/** Styles the panel, which follows the person's own setting of light or dark: it is not part of the page. */
export const panelStyles = `
  :host {
    all: initial !important;
    display: block !important;
  }
  *,
  ::before {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  dialog {
    --ink: light-dark(#17211e, #e9efec);
    --muted: light-dark(#53605b, #a4b1ab);
    --line: light-dark(#d8dfdb, #33403b);
    --edge: light-dark(#7c8a84, #7d8b85);
    --surface: light-dark(#fff, #141b19);
    --sunken: light-dark(#f4f7f5, #1b2421);
    --accent: light-dark(#0e5a55, #7fd6c6);
    --accent-ink: light-dark(#fff, #06211d);
    --ok: light-dark(#1b6a38, #86d59c);
    --ok-soft: light-dark(#e5f3e9, #16321f);
    --warn: light-dark(#7a4d00, #f1c46b);
    --warn-soft: light-dark(#fdf1d8, #382a0c);
    --bad: light-dark(#9d2b14, #ff9c86);
    --bad-soft: light-dark(#fbe9e5, #3d1a12);
    color-scheme: light dark;
    position: fixed;
    z-index: 2147483647;
    inset: auto 12px 12px auto;
    display: flex;
    flex-direction: column;
    gap: 12px;
    inline-size: min(30em, 100vw - 24px);
    max-block-size: min(44em, 100dvh - 24px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 16px 16px;
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--surface);
    color: var(--ink);
    font: 16px/1.5 system-ui, sans-serif;
    direction: ltr;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  @media (max-width: 40em) {
    dialog {
      inset: auto 0 0;
      inline-size: 100vw;
      max-inline-size: none;
      max-block-size: 72dvh;
      border-radius: 12px 12px 0 0;
      border-inline-width: 0;
      border-block-end-width: 0;
    }
  }
  header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
    margin-inline: -16px;
    padding-inline: 16px 8px;
    background: var(--surface);
  }
  h2 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  h3,
  summary {
    font-size: 1em;
    font-weight: 700;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  h3 {
    margin-block-end: 4px;
  }
  .status {
    padding: 10px 12px;
    border-radius: 10px;
    background: var(--sunken);
    font-weight: 600;
  }
  .status.mend {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .status.good {
    background: var(--ok-soft);
    color: var(--ok);
  }
  .found {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  ul {
    list-style: none;
  }
  .line {
    display: flex;
    gap: 10px;
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
  }
  .line > div {
    flex: 1;
    min-inline-size: 0;
  }
  .mark {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
  }
  .mark.mend {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .mark.know {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .mark.good {
    background: var(--ok-soft);
    color: var(--ok);
  }
  .state {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .good .what {
    color: var(--muted);
  }
  .todo {
    margin-block-start: 4px;
  }
  pre {
    margin-block-start: 6px;
    padding: 10px 12px;
    border-radius: 10px;
    background: var(--sunken);
    font: 0.875em/1.5 ui-monospace, monospace;
    white-space: pre-wrap;
  }
  .ways,
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .acts {
    row-gap: 8px;
  }
  .copies {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  button,
  a {
    display: inline-grid;
    align-content: center;
    min-block-size: 44px;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  button:disabled {
    color: var(--muted);
    cursor: default;
  }
  .copy,
  .again {
    padding-inline: 16px;
    border: 1px solid var(--accent);
    border-radius: 10px;
    text-decoration: none;
  }
  .copy {
    background: var(--accent);
    color: var(--accent-ink);
  }
  .close {
    place-items: center;
    inline-size: 44px;
    color: var(--ink);
    text-decoration: none;
  }
  textarea {
    inline-size: 100%;
    padding: 10px 12px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    font: 0.875em/1.5 ui-monospace, monospace;
  }
  .note {
    color: var(--muted);
    font-size: 0.875em;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  h2:focus-visible {
    outline: none;
  }
  .pointer {
    position: fixed;
    inset: auto;
    border: 3px solid #0e5a55;
    outline: 3px solid #fff;
    border-radius: 8px;
    background: none;
    pointer-events: none;
    overflow: visible;
  }
  @media (forced-colors: active) {
    .mark,
    .status,
    pre {
      border: 1px solid;
    }
  }
  @media print {
    dialog,
    .pointer {
      display: none;
    }
  }
`
