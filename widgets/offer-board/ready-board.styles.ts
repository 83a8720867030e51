import { css } from 'lit'

/** Styles that are not needed for the first offers. */
export const readyStyles = css`
  .t0 {
    background: light-dark(#efe6d8, #39301f);
    color: light-dark(#6b4a1f, #e2c69a);
  }
  .t1 {
    background: light-dark(#dfe9f2, #1d2f3d);
    color: light-dark(#23506f, #a5cbe8);
  }
  .t2 {
    background: light-dark(#e6efe2, #233322);
    color: light-dark(#2f5b2c, #aed3a6);
  }
  .t3 {
    background: light-dark(#f0e3e6, #3a242b);
    color: light-dark(#75283c, #ecb0bf);
  }
  .t4 {
    background: light-dark(#eae6f3, #2d2840);
    color: light-dark(#4a3a7a, #c6b8ee);
  }
  .pictogram {
    padding: 25%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible,
  .chip:has(:focus-visible),
  .card:has(a:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .card a:focus-visible,
  .chip :focus-visible {
    outline: none;
  }
  .propose > .way {
    min-block-size: inherit;
    text-align: center;
  }
  .there > .way {
    min-block-size: 2.875em;
  }
  :is(.wanted, .keep-search).quiet {
    padding-inline: 0;
    white-space: normal;
    text-align: start;
  }
  .away {
    margin-block-start: 8px;
  }
  .away a {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .printed {
    display: none;
  }
  @media print {
    .root {
      border: 0;
      padding: 0;
    }
    .form,
    .propose,
    .pager,
    .notice {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
    .printed {
      display: block;
    }
  }
  /* After a failed first query, no skeleton and no reserved height for the form. */
  .root:not([data-state='loading'], [data-state='shown']) :is(.wait, .form:empty, .propose:empty) {
    display: none;
  }
`
