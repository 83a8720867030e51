import { css } from 'lit'
import { periodStyles } from '../../parts/calendar/period.styles.js'
import { formStyles } from '../../parts/form/form.styles.js'
import { signInStyles } from '../../parts/sign-in/sign-in.styles.js'

const ownStyles = css`
  .ask-body {
    margin-block-start: 16px;
  }
  .ask-body > .step,
  .ask-body > .panel {
    inline-size: 100%;
    max-inline-size: 38em;
    margin-inline: auto;
  }
  .asking header {
    align-items: center;
  }
  .ask-offer {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    align-items: center;
  }
  .ask-offer > :nth-child(3) {
    grid-column: 1 / -1;
  }
  .sheet .ask-picture {
    position: relative;
    inline-size: 64px;
    block-size: 64px;
    aspect-ratio: auto;
    border-radius: 8px;
  }
  .sheet .ask-picture > * {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .ask-when-said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--line);
  }
  /* A question that ends something stands alone. */
  .ask-body:has(> .panel.cancel-own) > .foot {
    display: none;
  }
  .in-the-way ul {
    display: grid;
    gap: 10px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .in-the-way li {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .ask-panel {
    display: none;
  }
  .ask-panel dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 14px;
  }
  .ask-panel dt {
    color: var(--muted);
  }
  .ask-panel dd {
    font-weight: 600;
  }
  .nearest {
    display: grid;
    gap: 8px;
    border: 0;
  }
  .nearest legend {
    padding-block-end: 8px;
    font-weight: 600;
  }
  .nearest .option-line {
    padding: 4px 12px;
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
  }
  .nearest .option-line:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .count {
    text-align: end;
  }
  .ask-sent {
    display: grid;
    gap: 6px;
  }
  .ask-sent h3 {
    font-size: 1.375em;
  }
  .asking .foot :is(.go, .way) {
    inline-size: 100%;
  }
  .period-said {
    text-align: start;
  }
  @container sheet (min-width: 640px) and (min-width: 52em) {
    .ask-when {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 19em;
      gap: 28px;
      align-items: start;
    }
    .ask-when .foot {
      margin-inline: 0;
      padding-inline: 0;
    }
    .ask-panel {
      display: grid;
      gap: 14px;
      padding: 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--sunken);
    }
  }
  @media (forced-colors: active) {
    .nearest .option-line:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`

/** In addition to those of the sheet. */
export const askStyles = [formStyles, signInStyles, periodStyles, ownStyles]
