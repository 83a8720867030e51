import { css } from 'lit'

export const moderationStyles = css`
  .thumb {
    display: grid;
    flex: none;
    place-items: center;
    overflow: clip;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 8px;
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .thumb img,
  .photos img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .pick .st {
    display: flex;
    align-items: flex-start;
  }
  .pick .st .i {
    margin-block-start: 3px;
  }
  .help {
    margin-block-end: 16px;
  }
  .cols.opened .filters,
  .cols.opened .listhead .way {
    display: none;
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .photos li {
    overflow: clip;
    inline-size: 112px;
    block-size: 88px;
    border-radius: 8px;
    background: var(--sunken);
  }
  .said {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .why > li {
    display: grid;
    gap: 4px;
    padding: 12px 14px;
  }
  .letter {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border: 1px dashed var(--edge, var(--line));
    border-radius: var(--radius);
    background: var(--sunken);
    overflow-wrap: anywhere;
  }
  .letter blockquote {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--accent);
    white-space: pre-line;
  }
  .letter dt {
    font-weight: 600;
  }
  .opt input {
    inline-size: 24px;
    block-size: 24px;
  }
`
