import { css } from 'lit'

/** The photo of a thing in its line, or the drawing of its category. */
export const thumbStyles = css`
  .thumb {
    display: grid;
    flex: none;
    place-items: center;
    overflow: clip;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 8px;
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .thumb :is(img, canvas) {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .thumb svg {
    inline-size: 26px;
    block-size: 26px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
`
