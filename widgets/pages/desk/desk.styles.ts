import { css } from 'lit'
import { fieldStyles } from '../../parts/field.styles.js'
import { noticeStyles } from '../../parts/notice.styles.js'
import { laterTokenStyles } from '../../shared/later-tokens.styles.js'
import { resetStyles } from '../../shared/reset.styles.js'
import { tokenStyles } from '../../shared/tokens.styles.js'
import { roomStyles } from './parts/room.styles.js'

const deskStyles = css`
  .root {
    font-size: clamp(15px, 0.9375em, 30px);
    background: var(--surface);
  }
  .root :is(input, select, textarea) {
    font-size: max(16px, 1em);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  h1 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  h3 {
    font-size: 1em;
    line-height: 1.3;
  }
  a {
    color: var(--accent);
    text-underline-offset: 3px;
  }
  small {
    display: block;
    color: var(--muted);
    font-size: 0.8667em;
    font-weight: 400;
  }
  ul,
  ol {
    list-style: none;
  }
  .i {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: middle;
  }
  .gate {
    max-inline-size: 34em;
    min-block-size: 60svh;
    margin-inline: auto;
    padding: 32px 16px 48px;
  }
  .gate .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 100svh;
    grid-template-rows: 1fr auto;
  }
  .nav {
    display: none;
  }
  .main {
    min-inline-size: 0;
  }
  /* A field that is reached by keyboard is scrolled above the bar of tabs. */
  .main :is(a, button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block-end: 76px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 60px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--line);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    padding: 16px 16px 32px;
    align-content: start;
  }
  .row {
    display: flex;
    gap: 10px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 46px;
    padding: 6px 10px;
    border: 0;
    border-radius: 10px;
    background: none;
    color: var(--ink);
    font: inherit;
    font-weight: 500;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .row span:first-of-type {
    flex: 1;
    min-inline-size: 0;
  }
  .row:hover {
    background: var(--sunken);
  }
  .row[aria-current] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .count {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.7em;
    min-block-size: 1.7em;
    padding-inline: 6px;
    border-radius: 99px;
    background: var(--accent);
    color: var(--accent-ink);
    font-size: 0.8667em;
  }
  .tabs {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .tabs .row {
    position: relative;
    flex: 1;
    flex-direction: column;
    gap: 2px;
    justify-content: center;
    /* As wide as its longest word: no word is cut. */
    min-inline-size: min-content;
    overflow-wrap: normal;
    hyphens: manual;
    min-block-size: 58px;
    padding: 4px 2px;
    border-block-start: 3px solid transparent;
    border-radius: 0;
    color: var(--muted);
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
  }
  .tabs .row span:first-of-type {
    flex: none;
    max-inline-size: 100%;
  }
  .tabs .row[aria-current] {
    border-color: var(--accent);
    background: none;
    color: var(--accent);
  }
  .tabs .count {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: calc(50% + 4px);
  }
  .narrow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    max-inline-size: 56em;
  }
  .narrow > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .spaces {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 16px;
    align-items: start;
  }
  .spaces .row {
    margin-inline: -10px;
    inline-size: calc(100% + 20px);
  }
  .done {
    display: grid;
    gap: 6px;
  }
  .done li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    min-block-size: 48px;
    padding: 2px 56px 2px 14px;
    border-radius: 10px;
    background: var(--ok-soft);
    color: var(--ok);
  }
  .done .news {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .done .grow {
    flex: 1 1 12em;
    padding-block: 8px;
    font-weight: 600;
  }
  .done .quiet {
    color: inherit;
  }
  .sign {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: 10px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .done .sign {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 6px;
  }
  .wait {
    display: grid;
    gap: 12px;
    visibility: hidden;
    animation: 0s 0.3s wait forwards;
  }
  .wait div {
    min-block-size: 60px;
    border-radius: var(--radius);
    background: var(--sunken);
  }
  @keyframes wait {
    to {
      visibility: visible;
    }
  }
  @container (min-width: 60em) {
    .desk {
      grid-template-columns: 15em minmax(0, 1fr);
      grid-template-rows: 1fr;
    }
    /* Without the rooms beside it, as where a role has ended. */
    .main:first-child {
      grid-column: 1 / -1;
    }
    .nav {
      position: sticky;
      inset-block-start: 0;
      display: flex;
      flex-direction: column;
      gap: 2px;
      max-block-size: 100svh;
      padding: 12px;
      overflow: auto;
      border-inline-end: 1px solid var(--line);
      background: var(--sunken);
    }
    .nav .row:hover {
      background: var(--surface);
    }
    .nav .row[aria-current] {
      background: var(--accent-soft);
    }
    .space {
      padding: 14px 10px 2px;
      font-weight: 700;
      line-height: 1.3;
    }
    .nav .foot {
      margin-block-start: auto;
      padding-block-start: 12px;
    }
    .tabs,
    .only-phone {
      display: none;
    }
    .main :is(a, button, input, select, textarea, summary, [tabindex]) {
      scroll-margin-block-end: 0;
    }
    .head {
      padding: 10px 24px;
    }
    .body {
      padding: 20px 24px 40px;
    }
  }
  /* As at 400 %: whatever lies over the page would cover too much of it. */
  @container (max-width: 22em) {
    .tabs {
      position: static;
      flex-wrap: wrap;
    }
  }
  @media (max-height: 26em) {
    .tabs {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .row[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .done li,
    .count {
      border: 1px solid CanvasText;
    }
  }
  /* A list or a sheet on paper: without what is filled in, and what is pressed. */
  @media print {
    .root :is(.desk:not([hidden]), .cols) {
      display: block;
    }
    .root
      :is(
        .cols.opened > .queue,
        .nav,
        .tabs,
        .done,
        .inner-rooms,
        .ways,
        .cols:not(.opened) > .panel,
        form:not(:has(.rows)),
        fieldset,
        .field,
        button,
        a:is(.go, .way, .quiet)
      ) {
      display: none;
    }
  }
`

export const deskSheets = [
  resetStyles,
  tokenStyles,
  laterTokenStyles,
  noticeStyles,
  fieldStyles,
  deskStyles,
  roomStyles,
]
