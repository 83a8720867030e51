import { css } from 'lit'

/** Styles of the first chunk. The form arrives later: its height is reserved so that the repairers do not move. */
export const bookingStyles = css`
  .form {
    min-block-size: 24.8em;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-block-size: 14em;
    padding: 14px;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
    align-items: center;
  }
  .initial {
    display: grid;
    grid-row: span 2;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: min(10px, var(--radius));
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .meta,
  .free,
  .taken {
    font-size: 0.875em;
  }
  .times-first {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 6px;
  }
  .at,
  .book {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding-inline: 12px;
    border: 1.5px solid var(--accent);
    border-radius: min(10px, var(--radius));
    color: var(--accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .at {
    position: relative;
  }
  .at:hover {
    background: var(--accent-soft);
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: auto;
  }
  .book {
    border-color: var(--accent-soft);
    background: var(--accent-soft);
  }
  .call {
    position: relative;
    display: inline-block;
    padding-block: 4px;
    color: var(--accent);
    font-weight: 600;
    text-decoration: underline;
  }
  .card :is(.call, .at)::after {
    content: none;
  }
  /* Large letters need the whole width. */
  @container (max-width: 15em) {
    .form {
      min-block-size: 34.5em;
    }
    .head {
      grid-template-columns: minmax(0, 1fr);
    }
    .initial {
      display: none;
    }
  }
  @container (min-width: 560px) and (min-width: 35em) {
    .list {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    }
    .form {
      min-block-size: 17.75em;
    }
  }
  @container (min-width: 760px) and (min-width: 47.5em) {
    .form {
      min-block-size: 14.5em;
    }
  }
`
