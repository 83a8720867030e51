import { css } from 'lit'

export const stockStyles = css`
  .stack.room {
    gap: 16px;
  }
  .stack.aside {
    gap: 20px;
  }
  @media screen {
    @container (max-width: 74.99em) {
      .room:has(> .cols.opened) > .narrowing {
        display: none;
      }
    }
  }
  .narrowing .found {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
  }
  .narrowing .found > .filters {
    flex: 1 1 24em;
  }
  .quick.panel {
    background: var(--sunken);
  }
  .quickhead {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  .quick form:not(.again) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .quick .photo {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .quick .pick {
    min-block-size: 52px;
    align-items: center;
    justify-content: center;
    border: 1.5px solid var(--accent);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: var(--accent);
  }
  .quick .pick > span {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
  }
  .quick .pick.camera {
    display: none;
  }
  .quick .preview {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    overflow: clip;
    aspect-ratio: 16/10;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .quick .preview :is(canvas, img) {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .quick #quick-title {
    min-block-size: 52px;
  }
  .category {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
    border: 0;
  }
  .category legend {
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .category select {
    flex: 1 1 9em;
    min-inline-size: 0;
    min-block-size: 46px;
    padding: 9px 12px;
    border: 1.5px solid var(--muted);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .chip {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 46px;
    padding: 6px 14px;
    border: 1.5px solid var(--muted);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .chip[aria-pressed='true'],
  .chip[aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chips .chip {
    min-block-size: 44px;
    padding-inline: 12px;
    border-width: 1px;
    border-radius: 99px;
  }
  .chips .chip b {
    font-variant-numeric: tabular-nums;
  }
  :is(.head, .item) .ways .go {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    text-decoration: none;
  }
  .head .ways .go {
    inline-size: auto;
  }
  @container (min-width: 42.01em) {
    .table.stock {
      table-layout: fixed;
    }
    .table.stock td {
      block-size: 44px;
      padding-block: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .table.stock :is(th, td).picked {
      inline-size: 52px;
      padding-inline: 4px;
    }
    .table.stock :is(th, td).thumbed {
      inline-size: 56px;
    }
    .table.stock th.codes {
      inline-size: 8em;
    }
    .table.stock th.lesser {
      inline-size: 5em;
    }
    .table.stock th.now {
      inline-size: 13em;
    }
    .table.stock .what small {
      display: none;
    }
    .table.stock small {
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
  .stock .thumb {
    inline-size: 36px;
    block-size: 36px;
  }
  .stock small {
    display: block;
    color: var(--muted);
    line-height: 1.2;
  }
  .field label small {
    display: inline;
  }
  .quick .go.next {
    display: none;
  }
  .quick .go {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
  }
  .added,
  .drafts,
  .copies,
  .history {
    background: var(--surface);
  }
  .added li,
  .history li {
    padding: 8px 12px;
  }
  .added > li:not(:has(form)) {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 56px;
  }
  .again {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .again .wrong {
    flex: 1 0 100%;
  }
  .again input {
    flex: 1 1 10em;
    min-inline-size: 0;
    min-block-size: 46px;
    padding: 9px 12px;
    border: 1.5px solid var(--muted);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .draft {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
    padding: 10px 12px;
  }
  .draft img {
    inline-size: 88px;
    block-size: 66px;
    border-radius: 8px;
    object-fit: cover;
    background: var(--sunken);
  }
  .draft .grow {
    flex: 1 1 12em;
  }
  :is(.stock, .quiet) .code {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .stock .what a {
    color: var(--ink);
    font-weight: 600;
    text-decoration-color: var(--muted);
    text-decoration-thickness: 1px;
  }
  .stock th,
  .stock .now .st {
    white-space: nowrap;
  }
  .stock tr[aria-current] {
    background: var(--accent-soft);
  }
  .tick {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    cursor: pointer;
  }
  .tick input {
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .item {
    gap: 24px;
  }
  .copies > li {
    display: grid;
    gap: 8px;
    padding: 10px 12px;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .history li {
    overflow-wrap: anywhere;
  }
  .notice ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  @media (pointer: coarse) {
    .quick .pick.camera {
      display: grid;
    }
    .quick .go.next {
      display: inline-flex;
    }
    .quick .go.plain {
      border: 1.5px solid var(--accent);
      background: var(--surface);
      color: var(--accent);
    }
  }
  @container (max-width: 60em) {
    .wideonly {
      display: none;
    }
  }
  @container (max-width: 42em) {
    .stock tbody tr {
      display: grid;
      grid-template-columns: 3em 3.5em minmax(0, 1fr);
      align-items: center;
    }
    .table.stock td {
      grid-column: 3;
    }
    .table.stock td.picked {
      grid-row: 1 / span 3;
      grid-column: 1;
      inline-size: auto;
    }
    .table.stock td.thumbed {
      grid-row: 1 / span 3;
      grid-column: 2;
      inline-size: auto;
    }
    .table.stock td:empty {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .chip[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
