import { css } from 'lit'

/** Pictures, facts, the place and its hours. */
export const factsStyles = css`
  .sheet .picture {
    position: relative;
    aspect-ratio: 4/3;
    overflow: hidden;
    border-radius: var(--radius);
  }
  .sheet .picture > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .thumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .sheet .thumbs button {
    min-block-size: 48px;
    inline-size: 64px;
    block-size: 48px;
    padding: 0;
    overflow: hidden;
    background: var(--sunken);
    border: 2px solid var(--line);
  }
  .sheet .thumbs button[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .thumbs img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .sheet .line {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    margin-block-end: 12px;
  }
  .sheet .pill {
    padding-inline: 10px;
    border-radius: 99px;
    background: var(--accent-soft);
    color: var(--accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .sheet dl > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 12px;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }
  .sheet dt {
    color: var(--muted);
  }
  .sheet dd {
    font-weight: 600;
  }
  .sheet dd .meta {
    font-weight: 400;
  }
  .sheet .next {
    display: grid;
    gap: 10px;
    align-content: start;
    align-self: start;
    padding: 16px;
    background: var(--sunken);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .sheet .next h3 {
    margin: 0;
  }
  .sheet .place {
    display: grid;
    gap: 6px;
  }
  .sheet address {
    font-style: normal;
  }
  .sheet .open {
    color: var(--ok);
    font-weight: 600;
  }
  .sheet .shut,
  .sheet .closure {
    color: var(--warn);
    font-weight: 600;
  }
  .week {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .week :is(th, td) {
    padding-block: 3px;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .week th {
    inline-size: 1%;
    padding-inline-end: 16px;
    overflow-wrap: normal;
    white-space: nowrap;
    color: var(--muted);
  }
  .week th::first-letter {
    text-transform: uppercase;
  }
  .week [aria-current='date'] > * {
    color: var(--ink);
    font-weight: 700;
  }
`
