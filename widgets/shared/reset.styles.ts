import { css } from 'lit'

/**
 * The page places and sizes the host; inherited properties are reset on the root inside. A size container has no
 * intrinsic width, which a flex or grid parent may ask for: hence the minimum. A page's `* { all: unset !important;
 * float: left }` would remove the container or its whole width: hence the two more.
 */
export const resetStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    container-type: inline-size !important;
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
