import { css } from 'lit'

export const deskTalkStyles = css`
  .panel.talk {
    gap: 0;
    min-block-size: calc(100vh - 180px);
    padding: 0 20px;
  }
  .panel.talk header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-inline: -20px;
    padding: 4px 20px 10px;
    background: var(--surface);
    border-block-end: 1px solid var(--line);
  }
  .panel.talk .bars {
    display: grid;
    gap: 14px;
    margin-block: 16px;
  }
  .panel.talk .bars i {
    block-size: 18px;
    border-radius: 6px;
    background: var(--sunken);
  }
  @container (min-width: 75em) {
    .cols.opened > .panel.talk {
      position: sticky;
      inset-block-start: 16px;
      block-size: calc(100vh - 104px);
      min-block-size: 0;
      overflow-y: auto;
    }
  }
`
