import { css } from 'lit'

/** What is seen at first. The form's height is reserved: it comes after the repairers and must not push them. */
export const bookingStyles = css`
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
  .meta {
    color: var(--muted);
  }
  .form {
    min-block-size: 14.25em;
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
    gap: 2px;
    align-content: start;
    min-block-size: 7.75em;
    padding: 12px 14px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .meta,
  .free,
  .taken {
    font-size: 0.875em;
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
  @container (min-width: 560px) {
    .list {
      grid-template-columns: repeat(auto-fill, minmax(250px, 1fr));
    }
    .form {
      min-block-size: 9.5em;
    }
  }
`
