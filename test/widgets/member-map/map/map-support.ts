import { fixture, html, waitUntil } from '@open-wc/testing'
import { french } from '../../../../widgets/member-map/words/member-map.strings.js'
import type { MapOptions, MapView, MapPoint, MapSquare, MapTile } from '../../../../widgets/member-map/map-view.js'
import { openMap } from '../../../../widgets/member-map/map/member-map-view.js'
import { adoptStyles } from '../../../../widgets/shared/adopted-styles.js'
import { laterTokenStyles } from '../../../../widgets/shared/later-tokens.styles.js'
import { resetStyles } from '../../../../widgets/shared/reset.styles.js'
import { tokenStyles } from '../../../../widgets/shared/tokens.styles.js'
import { boxOf } from '../../../../widgets/member-map/map/world.js'
import { patienceMs } from '../../../support/patience.js'

export const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#e8eee9"/></svg>')}#{z}/{x}/{y}`

const opened: MapView[] = []

// As its element does when it leaves the page: a map that goes on would meet what the next test does to the page.
afterEach(() => {
  for (const pane of opened.splice(0)) pane.close()
})

/** A map in a page, and what one sees and does with it. */
export class MapInPage {
  readonly host: HTMLElement
  readonly pane: MapView
  readonly chosen: string[] = []
  readonly opened: string[] = []
  readonly failures: unknown[] = []
  #options: MapOptions
  readonly asked: { square: MapSquare; signal: AbortSignal; answer: (tile: MapTile) => void; fail: () => void }[] = []

  constructor(host: HTMLElement, options: Partial<MapOptions>) {
    this.host = host
    const root = host.attachShadow({ mode: 'open' })
    adoptStyles(root, [resetStyles, tokenStyles, laterTokenStyles])
    const around = document.createElement('div')
    around.className = 'root'
    around.style.cssText = 'block-size: 400px'
    root.append(around)
    this.#options = {
      box: undefined,
      basemap: { path: picture, attribution: 'Natural Earth', maxZoom: 14, isDrawn: true },
      page: '/s/ville-de-lille/carte',
      client: { tile: (square, _ask, signal) => this.#ask(square, signal) },
      words: french,
      language: 'fr',
      onSelect: (slug) => {
        this.chosen.push(slug)
        this.pane.select(slug)
      },
      onOpen: (slug) => this.opened.push(slug),
      onFail: (cause) => this.failures.push(cause),
      ...options,
    }
    this.pane = openMap(this.#options)
    opened.push(this.pane)
    around.append(this.pane.element)
  }

  /** The page has changed. */
  update(options: Partial<MapOptions>): void {
    this.#options = { ...this.#options, ...options }
    this.pane.update(this.#options)
  }

  get canvas(): HTMLElement {
    return this.pane.element.querySelector<HTMLElement>('.map-canvas')!
  }

  /** Names of what can be pressed on the map, as they are read. */
  get names(): string[] {
    return this.marks.map(({ ariaLabel }) => ariaLabel ?? '')
  }

  get marks(): HTMLButtonElement[] {
    return [...(this.canvas?.querySelectorAll<HTMLButtonElement>('[data-key]') ?? [])]
  }

  get places(): HTMLButtonElement[] {
    return this.marks.filter((mark) => mark.classList.contains('map-place'))
  }

  get groups(): HTMLButtonElement[] {
    return this.marks.filter((mark) => mark.classList.contains('map-group'))
  }

  get focused(): string | undefined {
    return (this.host.shadowRoot?.activeElement as HTMLElement | null)?.ariaLabel ?? undefined
  }

  get said(): string {
    return (this.pane.element.textContent ?? '').replace(/\s+/g, ' ').trim()
  }

  /** Paths of the pictures of the ground. */
  get basemap(): string {
    return [...this.canvas.querySelectorAll('img')].map(({ src }) => src.replace(/#.*/, '')).join(' ')
  }

  /** Of the pictures of the ground that are there, the nearest. */
  get zoom(): number {
    const pictures = [...this.canvas.querySelectorAll<HTMLImageElement>('img.leaflet-tile-loaded')]
    return Math.max(...pictures.map(({ src }) => Number(/#(\d+)/.exec(src)?.[1])))
  }

  mark(name: string | RegExp): HTMLButtonElement {
    const found = this.marks.find(({ ariaLabel }) => (ariaLabel ?? '').search(name) >= 0)
    if (!found) throw new Error(`nothing on the map is called ${name}, but ${this.names.join(' | ')}`)
    return found
  }

  /** On what has the keyboard, and without the way through the browser: for many presses. */
  press(key: string): void {
    const init = { key, bubbles: true, cancelable: true, composed: true }
    this.host.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
  }

  tool(name: string): HTMLButtonElement {
    const found = [...this.pane.element.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel === name)
    if (!found) throw new Error(`no button is called ${name}`)
    return found
  }

  async finds(condition: () => unknown, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: patienceMs }).catch((cause) => {
      throw new Error(`${String(cause)}: ${this.names.join(' | ')}; the keyboard is at ${this.focused}`)
    })
  }

  /** Nothing moves any more. */
  async rests(): Promise<void> {
    // What was pressed begins to move in the next frame.
    await new Promise(requestAnimationFrame)
    await this.finds(() => !this.pane.element.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim'), 'should rest')
    // Leaflet says that it has moved one frame after its animation: only then are the places of there drawn.
    await new Promise(requestAnimationFrame)
  }

  async #ask(square: MapSquare, signal: AbortSignal): Promise<MapTile> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      this.asked.push({ square, signal, answer: resolve, fail: () => reject(new Error('no answer')) })
    })
  }
}

/** A map with these places on it, once they are drawn. */
export async function openWith(
  points: readonly MapPoint[],
  options: Partial<MapOptions> = {},
  css = '',
): Promise<MapInPage> {
  const map = await openEmpty({ box: boxOf(points), ...options }, css)
  await map.pane.show(points, points.length)
  await map.finds(() => map.marks.length > 0, 'places should be drawn')
  return map
}

export async function openEmpty(options: Partial<MapOptions> = {}, css = ''): Promise<MapInPage> {
  const host = await fixture<HTMLElement>(html`<div style="inline-size: 640px; ${css}"></div>`)
  return new MapInPage(host, options)
}
