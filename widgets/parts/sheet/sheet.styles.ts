import { css } from 'lit'
import { dialogStyles } from '../dialog.styles.js'

const ownStyles = css`
  .sheet {
    container: sheet / inline-size;
    padding: 0 20px 20px;
  }
  .sheet header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 12px;
    justify-content: space-between;
    margin-inline: -20px;
    padding: 12px 12px 12px 20px;
    background: var(--surface);
    border-block-end: 1px solid var(--line);
  }
  .sheet .back {
    margin-inline: -12px -8px;
  }
  .sheet h2 {
    flex: 1;
    padding-block: 6px;
    /* Its first line stands beside the cross. */
    padding-block: max(0px, (46px - 1lh) / 2);
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.25;
  }
  .form-sheet h2 {
    font-size: 1.25em;
  }
  .sheet h3 {
    margin-block-end: 8px;
    font-size: 1.1875em;
  }
  .columns,
  .columns > div {
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .columns {
    margin-block-start: 16px;
  }
  @container sheet (min-width: 640px) and (min-width: 40em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 28px;
    }
  }
  @container sheet (max-width: 22em) {
    .sheet h2 {
      font-size: 1.25em;
    }
  }
  @container sheet (max-width: 15em) {
    .sheet h2 {
      font-size: 1.1875em;
    }
    .sheet .about dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  .told {
    white-space: pre-line;
  }
  .sheet footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 20px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }
  .sheet footer .quiet {
    white-space: normal;
    text-align: start;
  }
  .bars {
    display: grid;
    gap: 14px;
    align-content: start;
  }
  .awaited > .bars {
    margin-block-start: 16px;
  }
  .bars .meta {
    font-size: 0.875em;
  }
  .bars i {
    block-size: 18px;
    border-radius: 6px;
    background: var(--sunken);
  }
`

export const detailStyles = [dialogStyles, ownStyles]
