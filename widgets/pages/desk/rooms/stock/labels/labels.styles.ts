import { css } from 'lit'

export const labelsStyles = css`
  .labels {
    display: grid;
    gap: 20px;
    align-items: start;
  }
  .preview {
    container-type: inline-size;
    display: grid;
    gap: 12px;
    min-inline-size: 0;
    max-block-size: 44em;
    overflow: auto;
  }
  .preview .paper {
    --mm: calc(100cqw / 212);
    border: 1px solid var(--line);
  }
  @container (min-width: 60em) {
    .labels {
      grid-template-columns: 20em minmax(0, 42em);
    }
  }
`
