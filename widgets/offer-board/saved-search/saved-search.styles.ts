import { css } from 'lit'

export const savedSearchStyles = css`
  .kept-body,
  .kept-search .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .kept-body {
    max-inline-size: 38em;
    margin-block-start: 16px;
  }
  .kept-search h3 {
    margin: 0;
  }
  .kept-search .notice {
    margin: 0;
  }
  .kept-search .quiet {
    padding-inline: 0;
  }
  .kept-search .ways {
    gap: 8px 16px;
  }
  .kept-told {
    display: grid;
    gap: 8px;
  }
  .kept-told:focus {
    outline: none;
  }
`
