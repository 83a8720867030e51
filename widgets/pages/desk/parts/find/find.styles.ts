import { css } from 'lit'

export const findStyles = css`
  .find {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .find .asks {
    position: relative;
    display: flex;
    gap: 10px;
  }
  .find .box {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  /* On a telephone the field has the width: the drawing names what opens the camera, its word is read aloud. */
  @container (max-width: 30em) {
    .find .asks .way > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .find .asks .way {
      min-inline-size: 3.5em;
      min-block-size: 54px;
      justify-content: center;
    }
  }
  .find .box > .i {
    position: absolute;
    inset-inline-start: 14px;
    inset-block-start: 17px;
    color: var(--muted);
    pointer-events: none;
  }
  .find input {
    inline-size: 100%;
    min-block-size: 54px;
    padding-inline-start: 44px;
    border: 1.5px solid var(--muted);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  .find .told {
    display: flex;
    gap: 8px;
    align-items: baseline;
    min-block-size: 1.5em;
    overflow-wrap: anywhere;
  }
  .find .told .i {
    align-self: center;
    inline-size: 16px;
    block-size: 16px;
  }
  .find .told.ok b {
    color: var(--ok);
  }
  .find .told.ok .i {
    color: var(--ok);
  }
  .find .told.warn :is(b, .i) {
    color: var(--warn);
  }
  .find .hits {
    display: grid;
    border: 1.5px solid var(--muted);
    border-radius: var(--radius);
    overflow: clip;
    background: var(--surface);
  }
  .find .hits[hidden] {
    display: none;
  }
  .find .hits .of {
    padding: 8px 14px 2px;
    color: var(--muted);
    font-size: 0.8667em;
    font-weight: 600;
  }
  .find .hit {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-block-size: 56px;
    padding: 8px 14px;
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  .find .hit .grow {
    flex: 1 1 11em;
  }
  .find .hit:hover {
    background: var(--sunken);
  }
  .find .hit[aria-selected='true'] {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }
  .find .hit .pictogram,
  .find .hit > .face {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
  }
  .pictogram {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    color: var(--muted);
  }
`
