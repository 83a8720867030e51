import { css } from 'lit'

/** What is pressed on the map: a place with its pictogram and number, or a group with its count. */
export const markStyles = css`
  .map-place,
  .map-group {
    position: absolute;
    display: grid;
    place-content: center;
    place-items: center;
    min-inline-size: 44px;
    block-size: 44px;
    padding-inline: 3px;
    /* The tip is at the position. */
    transform: translate(-50%, -51px);
    border: 2px solid var(--accent);
    color: inherit;
    font: inherit;
    font-weight: 700;
    font-size: min(1em, 15px);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    cursor: pointer;
  }
  .map-place::after,
  .map-group::after {
    content: '';
    position: absolute;
    inset-block-start: 38px;
    inset-inline-start: calc(50% - 7px);
    inline-size: 10px;
    block-size: 10px;
    transform: rotate(45deg);
    border: solid;
    border-width: 0 2px 2px 0;
    border-color: inherit;
    background: inherit;
  }
  .map-place {
    gap: 1px;
    border-color: var(--surface);
    border-radius: 12px;
    background: var(--accent);
    color: var(--accent-ink);
  }
  /* The exact position is unknown. */
  .map-about {
    border: 2px dashed var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .map-about::after {
    content: none;
  }
  .map-place svg {
    inline-size: 18px;
    block-size: 18px;
  }
  .map-group small {
    font-size: 0.75em;
    font-weight: 600;
    white-space: nowrap;
  }
  .map-group {
    gap: 1px;
    /* The lower word keeps off the rim, which is rounder there. */
    padding: 0 5px 4px;
    border-radius: 18px;
    background: var(--accent-soft);
    color: var(--accent);
  }
  .map-pane [aria-current] {
    outline: 3px solid var(--ink);
  }
  .map-place[aria-current] {
    background: var(--surface);
    border-color: var(--accent);
    color: var(--accent);
  }
  .map-pane :is(.map-place, .map-group):focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
    z-index: 1;
  }
  @media (forced-colors: active) {
    .map-pane [aria-current] {
      outline-color: Highlight;
    }
  }
`
