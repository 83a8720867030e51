import { css } from 'lit'

export const readyStyles = css`
  :focus-visible,
  label:has(:focus-visible),
  .card:has(.name a:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .name a:focus-visible,
  label :focus-visible {
    outline: none;
  }
  .quiet {
    margin-inline: -7.5px;
    text-align: start;
    white-space: normal;
  }
  .chips {
    flex-wrap: wrap;
  }
  .form .chips {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .form .chip span {
    padding-inline: 4px;
    text-align: center;
    line-height: 1.2;
    /* Its words stand below each other sooner than one is divided. */
    hyphens: manual;
  }
  .card.chosen {
    border: 2px solid var(--accent);
    padding: 11px 13px;
    background: var(--accent-soft);
  }
  form,
  .where {
    display: grid;
    gap: 10px;
  }
  .chips legend {
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .where .combobox,
  .where .here {
    flex: 2;
  }
  .here .quiet {
    white-space: normal;
  }
  .wrong:empty {
    display: none;
  }
  .step-way {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    margin-block: 8px 4px;
    color: var(--muted);
    font-size: 0.875em;
  }
  .stage {
    min-inline-size: 0;
  }
  .step-soon {
    display: grid;
    gap: 8px;
    align-content: start;
    min-block-size: 20em;
  }
  .step-soon i {
    block-size: 56px;
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
  }
  .step-title {
    margin-block-end: 12px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .summary {
    align-self: start;
    margin-block-start: 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .summary > button {
    display: flex;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 14px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }
  .summary > .summary-title {
    display: none;
    padding: 14px 16px 0;
    font-weight: 700;
  }
  .summary-body {
    padding: 0 14px 14px;
  }
  .root:not([data-state='loading'], [data-state='shown']) :is(.wait, .form:empty) {
    display: none;
  }
  @container (max-width: 15em) {
    .form .chips {
      grid-template-columns: 1fr;
    }
  }
  @container not ((min-width: 760px) and (min-width: 47.5em)) {
    .summary-body.folded {
      display: none;
    }
  }
  @container (min-width: 560px) and (min-width: 35em) {
    .form .chips {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .form .row .chips {
      grid-template-columns: auto auto;
    }
    .where {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
  }
  @container (min-width: 760px) and (min-width: 47.5em) {
    .form .chips {
      display: flex;
    }
    .form .chip span {
      padding-inline: 14px;
    }
    .booking {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18.75em;
      gap: 24px;
    }
    .summary {
      position: sticky;
      inset-block-start: 16px;
      margin-block-start: 8px;
    }
    .summary > button {
      display: none;
    }
    .summary > .summary-title {
      display: block;
    }
    .summary-body {
      padding: 8px 16px 16px;
    }
  }
  @media print {
    :host {
      min-block-size: 0 !important;
    }
    .root {
      border: 0;
      padding: 0;
    }
    .form,
    .pager,
    .notice,
    .step-way {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`
