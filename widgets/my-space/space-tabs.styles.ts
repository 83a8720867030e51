import { css } from 'lit'

export const tabsStyles = css`
  .space-tabs {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
    margin-block-start: 14px;
  }
  .tab {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 6px 8px;
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: var(--muted);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .tab[aria-current] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .count {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.6em;
    padding-inline: 0.35em;
    border-radius: 99px;
    background: var(--accent);
    color: var(--accent-ink);
    font-size: 0.875em;
  }
  /* One part at a time; what waits has below it what comes. */
  .room[data-tab='todo'] > .me,
  .room[data-tab='todo'] .offered,
  .room[data-tab='soon'] > :is(.due, .me),
  .room[data-tab='offers'] > :is(.coming-part, .me),
  .room[data-tab='offers'] .waits-part,
  .room[data-tab='talks'] > :is(.due, .coming-part, .me),
  .room[data-tab='me'] > :is(.due, .coming-part) {
    display: none;
  }
  .due,
  .coming-part,
  .waits-part,
  .offers-due,
  .offered,
  .me {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    align-content: start;
  }
  .hello {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .face {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  @container (width < 12em) {
    .space-tabs {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* The last of an odd number has a line of its own. */
  @container (width < 31em) {
    .tab:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 31em) {
    .space-tabs {
      grid-template-columns: none;
      grid-auto-flow: column;
    }
  }
  @container (width >= 40em) {
    .space-tabs {
      display: flex;
      gap: 0;
      border-block-end: 1px solid var(--line);
    }
    .tab {
      padding-inline: 14px;
      border-color: transparent;
      border-block-end-width: 3px;
      border-radius: 0;
      background: none;
    }
    .tab[aria-current] {
      border-color: transparent;
      border-block-end-color: var(--accent);
      background: none;
    }
  }
  @container (width >= 60em) {
    .room[data-tab='todo'].two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 28px;
    }
    .room[data-tab='todo'].two .offered {
      display: grid;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-current] {
      border-color: Highlight;
    }
  }
  /* On paper there is all of it. */
  @media print {
    .space-tabs {
      display: none;
    }
    .room[data-tab] :is(.due, .coming-part, .waits-part, .offered, .me) {
      display: grid;
    }
  }
`
