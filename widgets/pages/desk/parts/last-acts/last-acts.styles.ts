import { css } from 'lit'

export const lastActsStyles = css`
  .last-acts .pick {
    flex-wrap: wrap;
    cursor: default;
  }
  .last-acts .grow {
    flex: 1 1 10em;
  }
`
