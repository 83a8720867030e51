import { css } from 'lit'
import { calendarStyles } from '../../parts/calendar/calendar.styles.js'
import { detailStyles } from '../../parts/sheet/sheet.styles.js'
import { factsStyles } from './offer-facts.styles.js'
import { reportStyles } from '../../parts/report/report.styles.js'

const ownStyles = css`
  .sheet small {
    display: block;
    color: var(--muted);
    font-size: 0.6875em;
    font-weight: 400;
  }
  /* In one column, facts come before the description. They hold nothing focusable, so the focus order stays right. */
  @container sheet not ((min-width: 640px) and (min-width: 40em)) {
    .columns > div {
      display: contents;
    }
    .columns :is(.text, .days, .thanks, .next, .others) {
      order: 1;
    }
  }
  .others ul {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .others .way {
    display: grid;
    gap: 0;
    justify-content: stretch;
    text-align: start;
  }
  .others .meta {
    font-weight: 400;
  }
  .days ul {
    margin-block-end: 12px;
    padding-inline-start: 1.25em;
  }
  /* What is underlined begins where the words around it do. */
  .sheet footer .quiet,
  .thanks .quiet,
  p.others {
    margin-inline: -6px;
  }
  .ask-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: 8px;
    margin: 16px -20px -20px;
    padding: 12px 20px 16px;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .ask-facts::first-letter {
    text-transform: uppercase;
  }
  .ask-bar .go {
    display: block;
    text-align: center;
    text-decoration: none;
  }
  /* What has the keyboard is never behind what stays in sight. */
  .dialog:has(.ask-bar) {
    scroll-padding-block: 5em 8em;
  }
  /* A low window, or large letters, leave no room for it. */
  @media (max-height: 28em) {
    .ask-bar {
      position: static;
    }
    .dialog:has(.ask-bar) {
      scroll-padding-block: 0;
    }
  }
  @container sheet (max-width: 16em) {
    .ask-bar {
      position: static;
    }
  }
  @media print {
    .sheet :is(button, .share, .ask-bar) {
      display: none;
    }
  }
`

/** In addition to those of the board. */
export const sheetStyles = [...detailStyles, calendarStyles, ownStyles, factsStyles, reportStyles]
