import { css } from 'lit'

export const talkPhotosStyles = css`
  .talk .camera-pick {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 46px;
    block-size: 46px;
    border-radius: 50%;
    color: var(--ink);
  }
  .talk .camera-pick:hover {
    background: var(--sunken);
  }
  .talk .camera-pick:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .talk .camera-pick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .talk :is(.camera-pick, .chosen) svg {
    inline-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .talk .chosen,
  .talk .shots {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .talk .chosen li {
    position: relative;
    inline-size: 84px;
    block-size: 84px;
  }
  .talk .chosen canvas,
  .talk .shots :is(canvas, img) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
    object-fit: cover;
  }
  .talk .chosen button {
    position: absolute;
    inset: 0 0 auto auto;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    cursor: pointer;
  }
  .talk .chosen button svg {
    padding: 3px;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: var(--surface);
  }
  .talk .shots {
    margin-block: 4px;
  }
  .talk .shots :is(.see, canvas) {
    display: block;
    inline-size: 132px;
    block-size: 99px;
    max-inline-size: 100%;
  }
  .talk .shots .see {
    padding: 0;
    border: 0;
    border-radius: min(10px, var(--radius));
    background: none;
    cursor: zoom-in;
  }
  .talk .mine .shots .quiet {
    color: inherit;
  }
  .talk .large-photo {
    max-inline-size: calc(100% - 24px);
    margin: auto;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
  }
  .talk .large-photo[open] {
    display: grid;
    gap: 12px;
    justify-items: center;
  }
  .talk .large-photo::backdrop {
    background: rgb(0 0 0 / 70%);
  }
  .talk .large-photo img {
    display: block;
    max-inline-size: 100%;
    max-block-size: calc(100dvh - 9em);
    inline-size: auto;
    block-size: auto;
    object-fit: contain;
  }
`
