import { css } from 'lit'

/** What is seen at first. The heights of the form and the map are reserved: they come after the list and must not push it. */
export const mapStyles = css`
  .root {
    padding: var(--coop-padding, clamp(14px, 2cqi, 20px));
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [part='title'] {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
  }
  .sub,
  .meta,
  .rank {
    color: var(--muted);
  }
  .sub {
    min-block-size: 1.5em;
  }
  .form {
    min-block-size: 17em;
    margin-block: 16px 18px;
  }
  .list {
    display: grid;
    gap: 10px;
    list-style: none;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 10px;
    align-content: start;
    min-block-size: 5.9em;
    padding: 12px 14px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .card > p {
    font-size: 0.875em;
  }
  .card > p:nth-of-type(n + 2) {
    grid-column: 1 / -1;
  }
  .rank {
    font-weight: 600;
  }
  .name {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
    hyphens: auto;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .card a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card:hover a {
    text-decoration: underline;
  }
  .free {
    color: var(--ok);
    font-weight: 600;
  }
  .taken {
    color: var(--warn);
    font-weight: 600;
  }
  .map {
    overflow: hidden;
    block-size: 30em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .wait {
    visibility: hidden;
    animation: 0.3s wait forwards;
  }
  .wait > * {
    background: var(--sunken);
  }
  @keyframes wait {
    to {
      visibility: visible;
    }
  }
  @container (max-width: 329px) {
    .form {
      min-block-size: 20em;
    }
  }
  @container (max-width: 759px) {
    .sides:not(.on-map) .beside,
    .on-map .side {
      display: none;
    }
  }
  @container (min-width: 760px) {
    .form {
      min-block-size: 8.5em;
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
    .beside {
      position: sticky;
      inset-block-start: 16px;
    }
  }
`
