import { css } from 'lit'

export const ownOffersStyles = css`
  .part-title {
    margin-block-end: 10px;
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .own-offer {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    gap: 4px 12px;
    align-items: start;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .own-offer .picture {
    display: grid;
    place-items: center;
    overflow: hidden;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: min(10px, var(--radius));
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .own-offer .picture span {
    font-size: 1.5em;
  }
  .own-offer img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .own-offer .about {
    display: grid;
    gap: 2px;
  }
  .own-offer .name a {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .own-offer .meta {
    font-size: 0.875em;
  }
  .acts {
    display: grid;
    grid-column: 1 / -1;
    gap: 6px;
    margin-block-start: 6px;
  }
  .acts .ways:not(:has(button)) {
    display: none;
  }
  .acts .ways {
    gap: 4px 12px;
  }
  .acts :is(.way, .quiet) {
    min-block-size: 44px;
    padding-block: 6px;
  }
  .away {
    display: grid;
    gap: 6px;
  }
  .away .part-title {
    margin: 0;
  }
  .hiding {
    display: grid;
    gap: 6px;
    margin-block-start: 4px;
    padding: 9px 11px;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-radius: min(10px, var(--radius));
    background: var(--warn-soft);
    font-size: 0.875em;
  }
  .hiding blockquote {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--warn);
    overflow-wrap: anywhere;
  }
  .st {
    font-weight: 600;
  }
  /* Below the picture, too, where there is little room. */
  @container (17em < width <= 28em) {
    .own-offer .hiding {
      margin-inline-start: calc(-4em - 12px);
    }
  }
  @container (max-width: 17em) {
    .own-offer {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
