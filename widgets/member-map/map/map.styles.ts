import { css } from 'lit'

export const mapStyles = css`
  .map-pane {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 300px;
    font-size: 0.875em;
    /* Invisible: normalises the text colour to one notation, and its transition makes a change an event. */
    column-rule-color: color-mix(in srgb, var(--ink), var(--ink));
    transition: column-rule-color 1ms;
  }
  .map-window {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .map-canvas {
    position: absolute;
    inset: 0;
    z-index: 0;
    overflow: hidden;
    isolation: isolate;
    background: var(--sunken);
    cursor: grab;
    touch-action: pan-x pan-y;
    -webkit-tap-highlight-color: transparent;
    user-select: none;
  }
  .map-pane .leaflet-drag-target {
    cursor: grabbing;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-layer,
  .map-foot {
    position: absolute;
    inset: 0 auto auto 0;
  }
  /* The colours of the drawn basemap, in pixels of its tiles. */
  .map-town {
    --halo: #f0f4f0;
    position: absolute;
    transform: translate(-50%, -50%);
    color: #4a5752;
    font-family: system-ui, sans-serif;
    line-height: 1;
    white-space: nowrap;
    text-shadow:
      1px 1px var(--halo),
      -1px 1px var(--halo),
      1px -1px var(--halo),
      -1px -1px var(--halo),
      0 0 3px var(--halo);
    pointer-events: none;
  }
  .map-city {
    color: #1f2b27;
    font-weight: 600;
  }
  .map-dark .map-town {
    --halo: #1d2824;
    color: #b3bfba;
  }
  .map-dark .map-city {
    color: #e3eae6;
  }
  .leaflet-tile-pane {
    z-index: 1;
  }
  .leaflet-marker-pane {
    z-index: 2;
  }
  .leaflet-tile {
    visibility: hidden;
    pointer-events: none;
    max-inline-size: none;
    mix-blend-mode: plus-lighter;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.15s;
    will-change: transform;
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .map-pane svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .map-canvas:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  .map-tool {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1.5px solid var(--line);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: var(--ink);
    cursor: pointer;
  }
  .map-tool svg {
    inline-size: 22px;
    block-size: 22px;
  }
  .map-tool:hover {
    background: var(--sunken);
  }
  .map-tool[aria-disabled='true'] {
    color: var(--muted);
  }
  .map-zoom {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    display: grid;
    gap: 6px;
  }
  .map-hint {
    position: absolute;
    inset-block-end: 10px;
    inset-inline: 10px;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: min(10px, var(--radius));
    background: var(--surface);
    color: var(--ink);
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }
  .map-hint:empty {
    display: none;
  }
  .map-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    justify-content: space-between;
    /* On the narrowest screens the five buttons still stand in one line. */
    padding: 6px clamp(4px, 1.5cqi, 10px);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .map-tools {
    display: flex;
    gap: clamp(2px, 1cqi, 6px);
  }
  .map-source {
    flex: 1;
    min-inline-size: 8em;
    color: var(--muted);
    font-size: 0.875em;
    text-align: end;
  }
  .map-failed {
    flex-basis: 100%;
    color: var(--bad);
    font-weight: 600;
  }
  .map-unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .map-tool[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .map-pane {
      display: none;
    }
  }
`
