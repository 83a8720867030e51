import { css } from 'lit'

/** Notices, and text for screen readers only. */
export const noticeStyles = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .root [hidden] {
    display: none;
  }
  .notice {
    display: grid;
    gap: 10px;
    margin-block: 16px;
    padding: 13px 15px;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-radius: min(10px, var(--radius));
    background: var(--sunken);
  }
  .notice.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .notice.bad {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .notice .way,
  .notice ::slotted(a) {
    color: var(--accent);
  }
  /* Our own pages hold the whole list there: it is no part of what went wrong. */
  .notice ::slotted(:not(a)) {
    inline-size: 100%;
    padding: 12px;
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: var(--ink);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .pager {
    margin-block-start: 16px;
  }
  .pager p {
    color: var(--bad);
    font-weight: 600;
  }
`
