import { css } from 'lit'
import { detailStyles } from '../sheet/sheet.styles.js'
import { talkPhotosStyles } from './talk-photos.styles.js'

const lines = css`
  .talk {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    padding-block-end: 0;
  }
  @media (min-width: 640px) {
    .dialog:has(.talk) {
      inline-size: min(640px, 100% - 48px);
    }
    .talk {
      min-block-size: min(560px, 80vh);
    }
  }
  .talk header > div {
    flex: 1;
    min-inline-size: 0;
  }
  .talk header .meta {
    overflow-wrap: anywhere;
  }
  .talk h2 {
    padding-block: 0;
  }
  .talk [role='log'] {
    flex: 1;
  }
  .talk .more > summary {
    min-block-size: 44px;
    align-content: center;
    color: var(--muted);
    font-size: 0.9375em;
    cursor: pointer;
  }
  .talk .beside {
    display: grid;
    justify-items: start;
  }
  .talk .beside p:not(:empty) {
    margin-block-start: 8px;
  }
  .talk .beside .quiet {
    min-block-size: 44px;
    margin-inline: 0;
    padding-inline: 0;
    font-size: 0.9375em;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }
  .talk .report-talk {
    display: grid;
    gap: 12px;
    margin-block: 8px;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .talk .report-talk fieldset {
    border: 0;
  }
  .talk .report-talk .reason {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
  }
  .talk .lines {
    margin: 12px 0;
    padding: 0;
    list-style: none;
  }
  .talk .line {
    display: grid;
    justify-items: start;
    gap: 4px;
    margin-block-end: 8px;
    scroll-margin-block: 80px 12em;
  }
  .talk .rule {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-self: stretch;
    margin-block: 8px 4px;
    color: var(--muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .talk .rule::before,
  .talk .rule::after {
    flex: 1;
    content: '';
    border-block-start: 1px solid var(--line);
  }
  .talk .rule.fresh {
    color: var(--accent);
  }
  .talk .rule.fresh::before,
  .talk .rule.fresh::after {
    border-block-start: 2px solid var(--accent);
  }
  .talk .did {
    justify-self: center;
    max-inline-size: 92%;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
    font-size: 0.9375em;
  }
  .talk .bubble {
    max-inline-size: min(78%, 32em);
    padding: 9px 14px;
    border: 1px solid var(--line);
    border-radius: 14px;
    border-end-start-radius: 4px;
    background: var(--sunken);
    overflow-wrap: anywhere;
  }
  .talk .bubble .text {
    white-space: pre-line;
  }
  .talk .bubble a {
    color: inherit;
  }
  .talk .bubble .who {
    margin: 0;
    font-size: 0.8125em;
    font-weight: 600;
  }
  .talk .bubble.mine {
    border-color: var(--accent);
    border-end-start-radius: 14px;
    border-end-end-radius: 4px;
    background: var(--accent);
    color: var(--accent-ink);
  }
  .talk .bubble.sending,
  .talk .bubble.waiting {
    border-style: dashed;
    background: var(--accent-soft);
    color: var(--ink);
  }
  .talk .mine {
    justify-self: end;
  }
  .talk .when {
    padding-inline: 6px;
    font-size: 0.8125em;
  }
  .talk .composer,
  .talk .foot {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    gap: 8px;
    margin-inline: -20px;
    padding: 10px 20px 14px;
    background: var(--surface);
    border-block-start: 1px solid var(--line);
  }
  .talk .ready {
    display: flex;
    gap: 8px;
    margin-inline: -20px;
    padding: 4px 20px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .talk .composer .meta {
    font-size: 0.8125em;
  }
  .talk .composer .wrong:empty {
    display: none;
  }
  .talk .ready button {
    flex: none;
    min-block-size: 44px;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: 22px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-size: 0.9375em;
    text-align: start;
    cursor: pointer;
  }
  .talk .ready button:hover {
    background: var(--sunken);
  }
  .talk .typing {
    display: flex;
    gap: 8px;
    align-items: end;
  }
  .talk .typing textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 46px;
    max-block-size: 8em;
    padding: 10px 14px;
    border: 1px solid var(--muted);
    border-radius: 22px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    field-sizing: content;
    resize: none;
  }
  .talk .send {
    flex: none;
    inline-size: 46px;
    block-size: 46px;
    border: 0;
    border-radius: 50%;
    background: var(--accent);
    color: var(--accent-ink);
    cursor: pointer;
  }
  .talk .send svg {
    inline-size: 22px;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  /* On a low screen, as at 400 %, what stays in sight would leave no line to read. */
  @media (max-height: 400px) {
    .talk header,
    .talk .composer,
    .talk .foot {
      position: static;
    }
    .talk .line {
      scroll-margin-block: 8px;
    }
  }
  @media (forced-colors: active) {
    .talk .bubble.mine {
      border-width: 2px;
    }
  }
`

export const linesStyles = [lines, talkPhotosStyles]

export const talkStyles = [...detailStyles, ...linesStyles]
