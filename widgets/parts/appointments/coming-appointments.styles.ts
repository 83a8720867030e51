import { css } from 'lit'

export const comingStyles = css`
  .coming {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding: 12px 16px;
    border: 1.5px solid var(--accent);
    border-radius: var(--radius);
  }
  :is(.coming, .coming-said) + form {
    margin-block-start: 16px;
  }
  .coming-said {
    color: var(--ok);
    font-weight: 600;
  }
  .coming-title {
    color: var(--muted);
    font-weight: 600;
  }
  .coming .when {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .coming .when::first-letter {
    text-transform: uppercase;
  }
  .coming-one {
    display: grid;
    gap: 2px;
  }
  .coming-one + .coming-one {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
  }
  .coming-one .ways {
    margin-block-start: 4px;
  }
  .ways + .too-late {
    margin-block-start: 10px;
  }
  .too-late a {
    color: var(--accent);
    text-decoration: underline;
  }
  .coming [tabindex='-1']:focus {
    outline: none;
  }
  .coming.wait {
    min-block-size: 11em;
    border-color: transparent;
    background: var(--sunken);
  }
  /* It stands in the room that is kept for the search. */
  .coming .ways {
    gap: 6px 16px;
  }
  .coming .way {
    padding-inline: 12px;
  }
  .coming .quiet {
    min-block-size: 44px;
    padding-block: 0;
  }
  @media print {
    .coming .ways {
      display: none;
    }
  }
`
