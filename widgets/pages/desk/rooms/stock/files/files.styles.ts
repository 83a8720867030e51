import { css } from 'lit'

export const filesStyles = css`
  .files .headed {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .files progress {
    inline-size: 100%;
    block-size: 12px;
    accent-color: var(--accent);
  }
  .files input[type='file'] {
    max-inline-size: 100%;
    min-block-size: 44px;
  }
  .files summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .files .go {
    inline-size: auto;
    max-inline-size: 100%;
    padding-inline: 24px;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 8px;
  }
  .columns dt {
    font-weight: 600;
  }
  .columns dd {
    margin: 0;
    color: var(--muted);
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .tally li {
    padding: 6px 12px;
    border: 1px solid var(--line);
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
  }
  .tally .refused b {
    color: var(--bad);
  }
  .tally .added b {
    color: var(--ok);
  }
`
