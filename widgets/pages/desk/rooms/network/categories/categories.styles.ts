import { css } from 'lit'

export const categoriesStyles = css`
  .line {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 56px;
    padding: 4px 8px;
  }
  .line.family {
    font-weight: 700;
  }
  .line.within {
    padding-inline-start: 36px;
  }
  .line:has([aria-current]) {
    background: var(--accent-soft);
  }
  .line.held {
    background: var(--accent-soft);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .pictogram {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .line .pictogram {
    color: var(--accent);
  }
  .handle {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1.5px solid var(--muted);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    cursor: grab;
    touch-action: none;
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, 3em);
    gap: 4px;
    min-inline-size: 0;
    border: 0;
  }
  .pictures legend {
    margin-block-end: 6px;
    font-size: 0.9333em;
    font-weight: 600;
  }
  .pictures label {
    position: relative;
    display: grid;
    place-items: center;
    block-size: 48px;
    border: 1.5px solid var(--line);
    border-radius: 10px;
    cursor: pointer;
  }
  .pictures label:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .pictures label:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .pictures input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  @container (max-width: 42em) {
    .line {
      flex-wrap: wrap;
    }
    .line .grow {
      flex-basis: 6em;
    }
    .line.within {
      padding-inline-start: 16px;
    }
    .line .pictogram {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .pictures label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`
