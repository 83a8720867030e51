import { css } from 'lit'

export const stepsStyles = css`
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .step > .step-title {
    margin-block-end: 0;
  }
  .step > .with {
    margin-block-start: -8px;
  }
  .step .wrong,
  .address :is(.meta, .ways) {
    margin-block-start: 6px;
  }
  .step .notice {
    margin: 0;
  }
  .welcome {
    white-space: pre-line;
  }
  .step fieldset {
    min-inline-size: 0;
    border: 0;
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 12px;
    align-items: center;
    min-block-size: 56px;
    padding: 10px 14px;
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
    cursor: pointer;
  }
  .choice input {
    grid-row: span 2;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .choice .meta:empty {
    display: none;
  }
  .days,
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.75em, 1fr));
    gap: 8px;
  }
  .times legend {
    margin-block-end: 6px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .day,
  .time {
    position: relative;
    min-block-size: 44px;
    border-radius: min(10px, var(--radius));
  }
  .day input,
  .time input,
  .photo [type='file'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    opacity: 0;
    cursor: pointer;
  }
  .day > span,
  .time > span {
    display: grid;
    place-content: center;
    block-size: 100%;
    min-block-size: inherit;
    padding: 6px 2px;
    border: 1.5px solid var(--muted);
    border-radius: inherit;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .time > span {
    font-weight: 600;
  }
  .day > span {
    line-height: 1.35;
    font-size: 0.9375em;
  }
  .day .meta {
    font-size: 0.8125em;
  }
  .day b {
    font-weight: 700;
  }
  .day :checked + span {
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent);
    color: var(--accent);
  }
  .day :checked + span .meta {
    color: inherit;
  }
  .time :checked + span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  .turns {
    display: flex;
    justify-content: space-between;
    margin-block: -8px;
  }
  .hours {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }
  .hours > .times {
    inline-size: 100%;
  }
  .hours .name::first-letter {
    text-transform: uppercase;
  }
  .address {
    display: grid;
    gap: 12px;
  }
  .step .field label:not(.way) {
    white-space: normal;
  }
  .label {
    font-size: 0.875em;
    font-weight: 600;
  }
  .photo .way {
    position: relative;
    font-size: 1em;
  }
  .photo .shown {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .photo canvas {
    max-inline-size: 120px;
    block-size: auto;
    border-radius: 6px;
  }
  .soon {
    visibility: hidden;
    animation: 0s 0.3s wait forwards;
  }
  .soon > * {
    background: var(--sunken);
  }
  .soon > .day {
    min-block-size: 76px;
  }
  .summary dl {
    display: grid;
    gap: 10px;
  }
  .summary dl > div {
    display: grid;
    grid-template-columns: minmax(3.5em, auto) minmax(0, 1fr);
    gap: 8px;
  }
  .summary dt {
    color: var(--muted);
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: start;
    justify-content: space-between;
  }
  .summary dd {
    font-weight: 600;
  }
  dd > span {
    flex: 1 1 7.5em;
  }
  dd .quiet {
    min-block-size: 44px;
    margin-block: -10px;
    padding-block: 0;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .day :checked + span,
    .time :checked + span {
      border-color: Highlight;
      border-width: 3px;
    }
  }
`
