import { css } from 'lit'

export const listStyles = css`
  .root {
    padding: var(--coop-padding, clamp(14px, 2cqi, 20px));
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [part='title'] {
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.2;
  }
  .sub,
  .meta {
    color: var(--muted);
  }
  /* Its lines are reserved, so that nothing moves once it has text: on a phone one for where, one for how many. */
  .sub {
    display: grid;
    min-block-size: 3em;
    font-size: 0.875em;
  }
  @container (min-width: 480px) and (min-width: 30em) {
    .sub {
      display: block;
      min-block-size: 1.5em;
    }
    .sub > :not(:empty)::before {
      content: '· ';
    }
  }
  .form {
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
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .name {
    font-size: 1.1875em;
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
  .free,
  .taken {
    font-weight: 600;
  }
  .free {
    color: var(--ok);
  }
  .taken {
    color: var(--warn);
  }
  .wait {
    visibility: hidden;
    animation: 0s 0.3s wait forwards;
  }
  .wait > * {
    background: var(--sunken);
  }
  @keyframes wait {
    to {
      visibility: visible;
    }
  }
`
