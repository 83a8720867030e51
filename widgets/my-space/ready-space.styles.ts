import { css } from 'lit'
import { fieldStyles } from '../parts/field.styles.js'
import { noticeStyles } from '../parts/notice.styles.js'
import { laterTokenStyles } from '../shared/later-tokens.styles.js'
import { resetStyles } from '../shared/reset.styles.js'
import { tokenStyles } from '../shared/tokens.styles.js'
import { spaceStyles } from './my-space.styles.js'
import { soonStyles } from './soon/soon.styles.js'
import { tabsStyles } from './space-tabs.styles.js'

const ownStyles = css`
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .quiet {
    margin-inline: -7.5px;
    text-align: start;
    white-space: normal;
  }
  .who {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 3em;
    margin-block-start: 10px;
  }
  .who .meta {
    font-size: 0.875em;
  }
  .good {
    color: var(--ok);
    font-weight: 600;
  }
  .step,
  .begin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    max-inline-size: 36em;
  }
  .step .notice {
    margin: 0;
  }
  .step-title {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .apart {
    margin-block-start: 14px;
  }
  .elsewhere {
    display: grid;
    gap: 8px;
    margin-block-start: 20px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--line);
  }
  /* On paper nothing can be pressed. */
  @media print {
    .room :is(.ways, .away, .account) {
      display: none;
    }
  }
`

export const readyStyles = [
  resetStyles,
  tokenStyles,
  spaceStyles,
  laterTokenStyles,
  noticeStyles,
  fieldStyles,
  ownStyles,
  tabsStyles,
  soonStyles,
]
