import { css } from 'lit'

/** Styles that are not needed for the first entries. */
export const readyStyles = css`
  .map {
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  :focus-visible,
  .chip:has(:focus-visible),
  .card:has(a:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .card a:focus-visible,
  .chip :focus-visible {
    outline: none;
  }
  .card[aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .fields,
  .filters {
    display: grid;
    gap: 10px;
  }
  .filters {
    margin-block-start: 12px;
    align-items: end;
    justify-items: start;
  }
  .where {
    align-items: start;
  }
  .where .combobox,
  .where .here {
    flex: 1.4;
  }
  .where input {
    text-overflow: ellipsis;
  }
  .here > span {
    font-size: 0.875em;
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
    margin-block-start: 12px;
  }
  :is(.row, .filters) > .quiet {
    padding-inline: 0;
  }
  /* With a mouse, overflowing chips cannot be scrolled: wrap them. */
  @media (pointer: fine) {
    .row {
      align-items: start;
    }
    .row .chips {
      scrollbar-width: thin;
      scrollbar-color: var(--muted) transparent;
    }
  }
  /* Chips that overflow fade at the edge; the padding lets the last one scroll out of the fade. */
  .row .chips {
    flex-basis: 100%;
    padding-inline-end: 32px;
    mask: linear-gradient(90deg, transparent, #000 5px calc(100% - 32px), transparent);
  }
  .row .chips:has(:focus-visible) {
    mask: none;
  }
  .inline {
    display: contents;
  }
  .several {
    flex-wrap: wrap;
    inline-size: 100%;
  }
  .several legend {
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .switch {
    display: flex;
    margin-block-start: 12px;
  }
  .switch .quiet {
    flex: 1;
    border-color: var(--line);
    text-decoration: none;
  }
  .switch [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    font-weight: 700;
  }
  form > .wrong {
    margin-block-start: 8px;
  }
  .wrong:empty {
    display: none;
  }
  .offering:has(ul) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    margin-block-start: 12px;
  }
  .offering p {
    font-weight: 600;
  }
  .offering ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    list-style: none;
  }
  .offering a {
    display: inline-block;
    padding-block: 11px;
    color: var(--accent);
    text-decoration: underline;
    overflow-wrap: anywhere;
  }
  .map {
    position: relative;
  }
  .pane {
    block-size: 100%;
  }
  .held {
    display: grid;
    gap: 12px;
    place-content: center;
    place-items: center;
    block-size: 100%;
    padding: 20px;
    text-align: center;
  }
  .remark {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline-start: 0;
    /* Leaves room for the zoom buttons. */
    max-inline-size: calc(100% - 64px);
    padding: 6px 14px;
    border-end-end-radius: 10px;
    background: var(--surface);
    font-size: 0.875em;
  }
  .picked {
    margin-block-start: 10px;
  }
  .source {
    margin-block-start: 18px;
    font-size: 0.875em;
  }
  .source a {
    display: inline-block;
    padding-block: 11px;
    color: var(--muted);
    text-decoration: underline;
  }
  .root:not([data-state='loading'], [data-state='shown']) :is(.wait, .form:empty) {
    display: none;
  }
  .root .printed {
    display: none;
  }
  @container not ((min-width: 300px) and (min-width: 18.75em)) {
    .where {
      flex-wrap: wrap;
    }
    .where .field {
      flex-basis: 100%;
    }
  }
  @container (min-width: 760px) and (min-width: 47.5em) {
    .beside {
      position: sticky;
      inset-block-start: 16px;
    }
    .fields {
      grid-template-columns: minmax(0, 1fr) 25em;
      gap: 16px;
      align-items: start;
    }
    .row {
      align-items: start;
    }
    .row .chips {
      flex-basis: 0;
      flex-wrap: wrap;
      padding-inline-end: 5px;
      mask: none;
    }
    .switch,
    .picked.listed {
      display: none;
    }
    .root[data-state='nothing-found'] .side {
      display: none;
    }
    .root[data-state='nothing-found'] .beside {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    /* Its edge is visible. */
    :is(.row, .filters) > .quiet {
      padding-inline: 10px;
    }
    .card[aria-current] {
      border: 3px solid Highlight;
    }
    .switch [aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .root {
      border: 0;
      padding: 0;
    }
    /* Printed pages are read later: no « open now ». */
    .root :is(.form, .pager, .notice, .map, .picked, .source, .now) {
      display: none;
    }
    .root .sides,
    .root .side {
      display: block;
    }
    .root .sides {
      margin-block-start: 12px;
    }
    .card {
      min-block-size: 0;
      break-inside: avoid;
    }
    .root .printed {
      display: block;
    }
  }
`
