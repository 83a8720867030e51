import { css } from 'lit'

/** Styles of the first chunk. What comes later has its height kept, so that what stands below does not move. */
export const spaceStyles = css`
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    margin-block-start: 16px;
    min-block-size: 14em;
    align-content: start;
  }
  .room.wait > * {
    min-block-size: 5em;
    border-radius: var(--radius);
  }
`
