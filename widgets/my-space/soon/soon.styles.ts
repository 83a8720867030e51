import { css } from 'lit'

export const soonStyles = css`
  .soon {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .soon-list {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    list-style: none;
  }
  .soon-one {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: start;
    padding: 12px;
  }
  .soon-one + .soon-one {
    border-block-start: 1px solid var(--line);
  }
  .soon-one.today {
    background: var(--accent-soft);
  }
  .soon-one:first-child {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }
  .soon-one:last-child {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }
  .date time {
    display: grid;
    padding: 4px 2px;
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
    overflow-wrap: normal;
  }
  .date strong {
    font-size: 1.4em;
  }
  .today .date time {
    border-color: var(--accent);
    color: var(--accent);
  }
  .soon-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }
  .soon-name {
    font-weight: 700;
    line-height: 1.3;
  }
  .soon-body .ways {
    margin-block-start: 6px;
  }
  /* Among what comes nothing is pressing: its acts stand side by side. */
  .soon-body .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    margin-block-start: 6px;
  }
  .soon-body .halves {
    display: contents;
  }
  .soon-body .answers > :not(.halves) {
    min-block-size: 44px;
  }
  .soon-body .halves > * {
    flex: 0 1 auto;
  }
  .soon-body .answers .quiet {
    padding-inline: 0;
    text-align: start;
  }
  .loan-picture {
    display: block;
    inline-size: 3em;
    block-size: 3em;
    border-radius: min(10px, var(--radius));
    background: var(--accent-soft);
    object-fit: cover;
  }
  @container (max-width: 20em) {
    .soon-one {
      grid-template-columns: minmax(0, 1fr);
    }
    .date time {
      display: flex;
      gap: 0.4em;
      align-items: baseline;
      justify-self: start;
      inline-size: fit-content;
      padding-inline: 8px;
    }
    .soon-one .loan-picture {
      display: none;
    }
  }
`
