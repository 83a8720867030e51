import { css } from 'lit'

export const screenLockStyles = css`
  .screen-lock {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    max-inline-size: 24em;
    margin-inline: auto;
  }
  .screen-lock .place {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .screen-lock .place div {
    flex: 1;
    min-inline-size: 0;
  }
  .screen-lock .tile {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 8px;
    color: var(--accent);
    background: var(--sunken);
    font-weight: 700;
  }
  .screen-lock .kept {
    padding: 14px 16px;
    border-radius: 10px;
    background: var(--sunken);
  }
  .screen-lock h1 {
    text-align: center;
    overflow-wrap: anywhere;
  }
  .screen-lock .names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 10px;
  }
  .screen-lock :is(.names, .pad) button {
    min-block-size: 52px;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 6px 10px;
    border: 1px solid var(--muted);
    border-radius: 10px;
    color: inherit;
    background: var(--surface);
    font: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .screen-lock .pad {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 10px;
  }
  .screen-lock .pad button {
    font-size: 1.375em;
  }
  .screen-lock .pad .zero {
    grid-column-start: 2;
  }
  .screen-lock .typed {
    position: relative;
  }
  .screen-lock .typed input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .screen-lock .boxes {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 3em));
    gap: 8px;
    justify-content: center;
  }
  .screen-lock .boxes span {
    display: grid;
    place-items: center;
    min-block-size: 52px;
    border: 1px solid var(--muted);
    border-radius: 8px;
    font-size: 1.25em;
  }
  .screen-lock .typed input:focus ~ .boxes .now {
    outline: 3px solid var(--accent);
    outline-offset: -1px;
  }
  .screen-lock .said {
    text-align: center;
    min-block-size: 1.5em;
  }
  .screen-lock .ways {
    justify-content: center;
  }
`
