import { css } from 'lit'

export const membershipsStyles = css`
  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 8px;
  }
  .picks .opt {
    margin: 0;
  }
`
