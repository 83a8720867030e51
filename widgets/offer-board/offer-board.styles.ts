import { css } from 'lit'

/** Styles of the first chunk. The form arrives after the offers: its height is reserved so that they do not move. */
export const boardStyles = css`
  .propose {
    min-block-size: 2.875em;
    margin-block-start: 12px;
  }
  /* What says that one cannot publish from here. */
  .propose.there {
    min-block-size: 7.25em;
  }
  .form {
    min-block-size: 6.875em;
  }
  .card {
    grid-template-columns: auto 1fr;
    align-items: start;
    min-block-size: 128px;
    overflow: hidden;
  }
  .picture {
    position: relative;
    inline-size: 30cqi;
    aspect-ratio: 4/3;
    margin: 12px 0 12px 12px;
    overflow: hidden;
    border-radius: calc(var(--radius) / 2);
    background: var(--sunken);
  }
  .picture > * {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .body {
    display: grid;
    gap: 4px;
    align-content: start;
    padding: 10px 12px;
  }
  .kind,
  .meta,
  .free,
  .taken {
    font-size: 0.875em;
  }
  .kind {
    justify-self: start;
    padding-inline: 10px;
    border-radius: 99px;
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  /* Beside a picture, a long word of a title is divided rather than cut. */
  @container (max-width: 30em) {
    .card .name {
      hyphenate-limit-chars: 12 5;
    }
    /* The page has its own title right above. */
    [part='title'] {
      font-size: 1.375em;
    }
    .name i::before {
      content: '\u00ad' / '';
    }
  }
  /* What is proposed has two lines there. */
  @container (max-width: 20em) {
    .propose {
      min-block-size: calc(3em + 21px);
    }
    .propose.there {
      min-block-size: calc(7.375em + 21px);
    }
  }
  /* Large letters need the whole width: the picture stands above them. */
  @container (max-width: 17.5em) {
    .card {
      grid-template-columns: 1fr;
    }
    .picture {
      inline-size: 50cqi;
      margin-block-end: 0;
    }
  }
  @container (min-width: 480px) and (min-width: 30em) {
    .propose.there {
      min-block-size: 5.25em;
    }
    .wait > * {
      aspect-ratio: 4/5;
    }
    .list {
      gap: 16px;
      grid-template-columns: repeat(auto-fill, minmax(min(14em, 50% - 8px), 1fr));
    }
    .card {
      grid-template: auto 1fr / 1fr;
      align-items: stretch;
    }
    /* Said, and not stretched: of what is stretched WebKit takes no height from the ratio. */
    .picture {
      inline-size: 100%;
      margin: 0;
      border-radius: 0;
    }
    .body {
      min-block-size: 106px;
    }
    .kind {
      position: absolute;
      inset-block-start: 10px;
      inset-inline-start: 10px;
      background: var(--surface);
      color: var(--ink);
    }
  }
  /* The chips wrap: on two lines, then on one. */
  @container (min-width: 640px) and (min-width: 40em) {
    .form {
      min-block-size: 10.125em;
    }
  }
  @container (min-width: 760px) and (min-width: 47.5em) {
    .form {
      min-block-size: 11.4375em;
    }
  }
  @container (min-width: 1056px) and (min-width: 66em) {
    .form {
      min-block-size: 8.1875em;
    }
  }
`
