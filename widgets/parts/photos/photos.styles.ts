import { css } from 'lit'

export const photosStyles = css`
  .photo-progress {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    accent-color: var(--accent);
  }
  .well {
    display: grid;
    gap: 10px;
    justify-items: center;
    padding: 20px 16px;
    border: 2px dashed var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
    text-align: center;
  }
  .well .pick {
    inline-size: min(100%, 20em);
  }
  .photos {
    display: grid;
    gap: 8px;
  }
  .label {
    font-weight: 600;
  }
  .pick {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.875em;
    padding: 9px 12px;
    border: 1.5px solid var(--accent);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: var(--accent);
    font-weight: 600;
  }
  .pick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  /* Elsewhere it would open the same files as the other. */
  .camera {
    display: none;
  }
  @media (pointer: coarse) {
    .camera {
      display: grid;
    }
  }
  .pics {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
    list-style: none;
  }
  .pics li {
    aspect-ratio: 4/3;
  }
  .pics li:first-child {
    grid-column: 1 / -1;
    aspect-ratio: 3/2;
  }
  .pics :is(.pick, .pic) {
    inline-size: 100%;
    block-size: 100%;
  }
  .pics .pick {
    padding-inline: 2px;
    border-style: dashed;
    border-color: var(--muted);
  }
  .pic {
    padding: 0;
    overflow: hidden;
    border: 2px solid transparent;
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
    cursor: pointer;
  }
  .pic[aria-expanded='true'] {
    border-color: var(--accent);
  }
  .pic :is(canvas, img) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  #photo-open:not(:empty) {
    display: grid;
    gap: 8px;
  }
`
