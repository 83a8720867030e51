import { css } from 'lit'

/** Styles of the first chunk. Form and map arrive later: their heights are reserved so that the list does not move. */
export const mapStyles = css`
  .apart {
    margin-block: 18px 8px;
    font-weight: 700;
  }
  .apart:first-child {
    margin-block-start: 0;
  }
  .rank {
    color: var(--muted);
    font-weight: 600;
  }
  .form {
    min-block-size: 20em;
  }
  .card {
    grid-template-columns: 1fr auto;
    gap: 2px 10px;
    align-content: start;
    min-block-size: 5.9em;
    padding: 12px 14px;
  }
  .card > p {
    font-size: 0.875em;
  }
  .card > p ~ p {
    grid-column: 1 / -1;
  }
  .map {
    block-size: 30em;
    background: var(--sunken);
  }
  @container (max-width: 15em) {
    .form {
      min-block-size: 25.5em;
    }
  }
  @container not ((min-width: 760px) and (min-width: 47.5em)) {
    .sides:not(.on-map) .beside,
    .on-map .side {
      display: none;
    }
  }
  @container (min-width: 760px) and (min-width: 47.5em) {
    /* The chips wrap: on three lines, then on two. */
    .form {
      min-block-size: 14.5em;
    }
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 5fr);
      gap: 18px;
      align-items: start;
    }
    .side:only-child {
      grid-column: 1 / -1;
    }
    /* As high as the window, with room for what is chosen on it below. */
    .map {
      block-size: clamp(30em, 100svh - 9em, 50em);
    }
  }
  @container (min-width: 928px) and (min-width: 58em) {
    .form {
      min-block-size: 11.25em;
    }
  }
`
