import { css } from 'lit'
import { photosStyles } from '../photos/photos.styles.js'
import { detailStyles } from '../sheet/sheet.styles.js'

const ownStyles = css`
  .publish-body,
  .publish,
  .publishing .step,
  .panel,
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
  }
  .publish-body {
    max-inline-size: 38em;
    margin: 16px auto 0;
  }
  /* What has the keyboard is never behind what stays in sight. */
  .dialog:has(.publishing) {
    scroll-padding-block: 5em 8em;
  }
  .publishing h2 {
    font-size: 1.25em;
  }
  .publishing h3 {
    margin: 0;
  }
  .publishing .notice {
    margin: 0;
  }
  .publishing .field :is(label, .label) {
    white-space: normal;
    font-size: 1em;
    font-weight: 600;
  }
  .publishing fieldset {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    border: 0;
  }
  .publishing .quiet {
    justify-self: start;
    padding-inline: 0;
    white-space: normal;
    text-align: start;
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
  .proposed .meta,
  .fold .meta {
    display: block;
    font-weight: 400;
  }
  .fold {
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
  }
  .fold summary {
    min-block-size: 44px;
    padding: 10px 14px;
    cursor: pointer;
  }
  .fold summary > span {
    display: inline-block;
    inline-size: calc(100% - 24px);
    vertical-align: top;
  }
  .inside {
    padding: 4px 14px 14px;
  }
  .inside ul {
    padding-inline-start: 20px;
  }
  .option-line {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
  }
  .option-line input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: 8px;
    margin: 0 -20px -20px;
    padding: 12px 20px 16px;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    text-align: center;
  }
  .publishing .foot .quiet {
    justify-self: center;
  }
  @media (forced-colors: active) {
    .kind-way:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  /* Large letters leave no room for what stays in sight. */
  @container sheet (max-width: 17em) {
    .foot {
      position: static;
    }
    .kinds > .kind-way {
      grid-column: 1 / -1;
    }
  }
  .panel {
    padding: 16px;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
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
  .next-steps {
    display: grid;
    gap: 14px;
    padding-inline-start: 24px;
  }
  .next-steps .is-done::marker {
    content: '✓  ';
    color: var(--ok);
  }
`

export const publishStyles = [...detailStyles, photosStyles, ownStyles]
