import { css } from 'lit'
import { photosStyles } from '../photos/photos.styles.js'
import { formStyles } from '../form/form.styles.js'
import { detailStyles } from '../sheet/sheet.styles.js'

const ownStyles = css`
  .publish {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
  }
  .publish-body {
    max-inline-size: 38em;
    margin: 16px auto 0;
  }
  .lacks ul {
    list-style: none;
  }
  .lacks .quiet {
    color: inherit;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 8px;
  }
  .kind-way {
    position: relative;
    display: grid;
    grid-column: span 2;
    gap: 4px;
    place-content: center;
    justify-items: center;
    min-block-size: 72px;
    padding: 8px 4px;
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
    font-weight: 600;
    text-align: center;
  }
  .kind-way:nth-child(n + 4) {
    grid-column: span 3;
  }
  .kind-way input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .kind-way svg {
    inline-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .kind-way:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .kind-way:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .proposed {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 4px 14px;
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
  }
  .proposed .meta {
    display: block;
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .kind-way:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  /* Large letters leave no room for what stays in sight. */
  @container sheet (max-width: 17em) {
    .kinds > .kind-way {
      grid-column: 1 / -1;
    }
  }
  .preview {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 12px;
    max-inline-size: 26em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .preview > :last-child {
    align-self: center;
    padding: 10px 12px 10px 0;
  }
  .preview-picture {
    display: flex;
    position: relative;
    align-items: center;
    justify-content: center;
    background: var(--accent-soft);
  }
  .preview-picture :is(canvas, img) {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .preview-picture svg {
    position: static;
    inline-size: 48px;
    block-size: 48px;
    padding: 0;
    color: var(--accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .rules {
    white-space: pre-line;
  }
`

export const publishStyles = [...detailStyles, formStyles, photosStyles, ownStyles]
