import { css } from 'lit'

export const cameraStyles = css`
  .scan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    max-inline-size: 640px;
    margin-inline: auto;
    padding: 16px;
  }
  .scan > header {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  /* Its size stands before the picture comes. */
  .scan video {
    inline-size: 100%;
    block-size: min(75vw, 45svh, 360px);
    border-radius: var(--radius);
    background: #000;
    object-fit: cover;
  }
  .scan .rows li {
    padding-block: 10px;
  }
`
