import { css } from 'lit'

export const placeStyles = css`
  .place .stack {
    min-inline-size: 0;
  }
  .place > .stack {
    gap: 24px;
  }
  .place .link {
    white-space: normal;
  }
  .place fieldset {
    min-inline-size: 0;
    border: 0;
  }
  .place legend {
    font-weight: 600;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 12px;
    align-items: end;
  }
  .opts.two {
    align-items: stretch;
  }
  .opts.two > legend,
  .two.link > p {
    grid-column: 1 / -1;
  }
  .weekday {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    padding: 10px 14px;
  }
  .weekday > b {
    flex: 0 0 6.5em;
    padding-block: 10px;
  }
  .weekday > b::first-letter,
  .difference h3::first-letter {
    text-transform: uppercase;
  }
  .weekday > .grow {
    flex: 1 1 15em;
    gap: 4px;
  }
  .weekday .meta {
    padding-block: 10px;
  }
  .range {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .range input {
    flex: 1 1 6em;
    min-inline-size: 0;
    max-inline-size: 9em;
    min-block-size: 44px;
    padding: 6px 8px;
    border: 1.5px solid var(--muted);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .range .icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    padding: 0;
  }
  .copying {
    display: grid;
    gap: 8px;
    padding: 12px;
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .tick {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
  }
  .tick input {
    inline-size: 20px;
    block-size: 20px;
    min-block-size: 0;
    accent-color: var(--accent);
  }
  .difference {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
  }
  .difference dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 12px;
  }
  .difference dt {
    color: var(--muted);
  }
  .difference dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .placephoto {
    inline-size: 100%;
    max-inline-size: 24em;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--radius);
  }
  .trial {
    max-block-size: 60em;
  }
  /* An hour of a clock of twelve hours is as wide as « 09:00 PM »; a telephone opens its own way to choose it. */
  @container (max-width: 42em) {
    .range {
      gap: 4px;
    }
    .range input {
      padding-inline: 4px;
    }
    .range input::-webkit-calendar-picker-indicator {
      display: none;
    }
  }
  /* In sight where there is room: on a phone, or at a great zoom, it would hide what is typed. */
  @container (min-width: 60em) {
    .place .saving.dirty {
      position: sticky;
      inset-block-end: 12px;
      z-index: 1;
    }
    .place:has(.dirty) :is(input, select, button, textarea) {
      scroll-margin-block-end: 12em;
    }
  }
  @media print {
    .range {
      display: none;
    }
  }
`
