import { css } from 'lit'

/**
 * The host stays the page's to place and size; everything it could lend us is put back to the standard one step inside.
 * A flex or grid parent that asks for the content's own width would get none from a size container: hence the minimum. A
 * page's `* { all: unset !important; float: left }` would take the container away, or all its width: hence the two more.
 */
export const resetStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    container-type: inline-size !important;
    float: none !important;
    min-inline-size: min(100%, 280px);
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
    overflow-wrap: anywhere;
  }
  .root *,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
`
