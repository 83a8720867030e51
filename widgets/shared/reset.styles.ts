import { css } from 'lit'

/**
 * The page places and sizes the host; inherited properties are reset on the root inside. A size container has no
 * intrinsic width, which a parent may ask for that is as wide as what is in it (flex, grid, float, a cell): hence the one
 * that is said, less on the narrowest screens, and the minimum. A page's `* { all: unset !important; float: left }` would
 * remove the container or its whole width: hence the two more.
 */
export const resetStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: min(280px, 80vw);
    float: none !important;
    min-inline-size: min(100%, 280px);
    /* While a field inside has the focus, the host matches the page's \`:focus\` rules, too. */
    outline: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    font-size: clamp(16px, 1em, 32px);
    line-height: 1.5;
    hyphenate-limit-chars: 9 4;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  /* Where a line holds few letters, long words are divided. */
  @container (max-width: 20em) {
    .root {
      hyphens: auto;
    }
  }
  .root *,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
`
