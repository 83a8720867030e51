import { css } from 'lit'

export const factsStyles = css`
  .sheet .picture {
    inline-size: 100%;
    max-block-size: 360px;
    aspect-ratio: 4/3;
    margin: 0;
    overflow: hidden;
    border-radius: var(--radius);
  }
  .sheet .picture > * {
    object-fit: contain;
  }
  .thumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .thumbs button {
    position: relative;
    inline-size: 64px;
    block-size: 48px;
    overflow: hidden;
    background: none;
    border: 2px solid var(--line);
    border-radius: 8px;
    cursor: pointer;
  }
  .thumbs .unseen {
    inset: 0 auto auto 0;
  }
  .thumbs [aria-pressed='true'] {
    border: 3px solid var(--accent);
  }
  .thumbs img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    margin-block-end: 12px;
  }
  .sheet .kind {
    position: static;
    background: var(--accent-soft);
    color: var(--accent);
  }
  .about dl > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 12px;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }
  .about dt,
  .week th {
    color: var(--muted);
    font-weight: 400;
  }
  .about dd {
    font-weight: 600;
  }
  .about .meta {
    font-weight: 400;
  }
  .next {
    display: grid;
    gap: 10px;
    padding: 16px;
    background: var(--sunken);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .next h3 {
    margin: 0;
  }
  .next address {
    font-style: normal;
  }
  .next .way {
    justify-self: start;
  }
  .open {
    color: var(--ok);
  }
  .shut {
    color: var(--warn);
  }
  .open,
  .shut,
  .week [aria-current='date'] > * {
    font-weight: 600;
  }
  .week {
    border-spacing: 0;
  }
  .week :is(th, td) {
    padding: 3px 16px 3px 0;
    text-align: start;
    vertical-align: baseline;
  }
  .week th {
    overflow-wrap: normal;
  }
  .week [aria-current='date'] th {
    color: inherit;
  }
`
