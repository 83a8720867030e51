import { html, nothing } from 'lit'
import type { Tried } from './map-gestures.js'
import type { SaidByMap } from '../words/map.strings.js'

type FrameView = {
  readonly words: SaidByMap
  readonly attribution: string
  readonly canNear: boolean
  readonly canFar: boolean
  /** A message over the map. */
  readonly hint: Tried | 'nowhere' | undefined
  readonly hasFailed: boolean
  /** For screen readers. */
  readonly told: string
  readonly zoom: (steps: number) => void
  /** In parts of the visible width and height. */
  readonly pan: (east: number, south: number) => void
  readonly whole: () => void
  readonly retry: () => void
  readonly press: (event: MouseEvent) => void
  readonly key: (event: KeyboardEvent) => void
  readonly focus: (event: FocusEvent) => void
}

const plus = 'M12 5v14M5 12h14'
const minus = 'M5 12h14'
const arrows = { west: 'M15 5l-7 7 7 7', north: 'M5 15l7-7 7 7', south: 'M5 9l7 7 7-7', east: 'M9 5l7 7-7 7' } as const
const whole = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'

/** Around the map: buttons, attribution of the basemap, messages. */
export function mapFrame(view: FrameView) {
  const { words } = view
  const part = 0.4
  return html`<div class="map-window">
      <div
        class="map-canvas"
        role="group"
        tabindex="-1"
        aria-label=${words.map}
        aria-describedby="map-keys"
        @click=${view.press}
        @keydown=${view.key}
        @focusin=${view.focus}
      ></div>
      <div class="map-zoom">
        ${tool(words.zoomIn, plus, { act: () => view.zoom(1), isOff: !view.canNear })}
        ${tool(words.zoomOut, minus, { act: () => view.zoom(-1), isOff: !view.canFar })}
      </div>
      <p class="map-hint" role="status">${view.hint && words[view.hint]}</p>
    </div>
    <div class="map-bar">
      <div class="map-tools">
        ${tool(words.west, arrows.west, { act: () => view.pan(-part, 0) })}
        ${tool(words.north, arrows.north, { act: () => view.pan(0, -part) })}
        ${tool(words.south, arrows.south, { act: () => view.pan(0, part) })}
        ${tool(words.east, arrows.east, { act: () => view.pan(part, 0) })}
        ${tool(words.whole, whole, { act: view.whole })}
      </div>
      <p class="map-source">${view.attribution}</p>
      ${
        view.hasFailed
          ? html`<p class="map-failed" role="status">
              ${words.failed} <button type="button" class="quiet" @click=${view.retry}>${words.retry}</button>
            </p>`
          : nothing
      }
      <p id="map-keys" class="map-unseen">${words.keys}</p>
      <p class="map-unseen" role="status">${view.told}</p>
    </div>`
}

function tool(name: string, lines: string, { act, isOff = false }: { act: () => void; isOff?: boolean }) {
  return html`<button
    type="button"
    class="map-tool"
    aria-label=${name}
    title=${name}
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${act}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${lines} /></svg>
  </button>`
}
