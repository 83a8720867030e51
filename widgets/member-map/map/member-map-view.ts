import { html, render } from 'lit'
import { adoptStyles } from '../../shared/adopted-styles.js'
import { addressOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import type { MapOptions, MapView, MapPoint, Sought } from '../map-view.js'
import { isWrittenLight } from '../../shared/page-ink.js'
import { yieldToPage } from '../../shared/yielding.js'
import { mapFrame } from './map-frame.js'
import { listenToHands, type Tried } from './map-gestures.js'
import { askedByKey } from './map-keys.js'
import { MapPlaces } from './map-places.js'
import type { MapSurface, SurfaceOptions } from './map-surface.js'
import { learnMap, mapFrench, type SaidByMap } from '../words/map.strings.js'
import { markStyles } from './mark.styles.js'
import { mapStyles } from './map.styles.js'
import type { Square } from './world.js'

const hintMs = 2500

export function openMap(options: MapOptions): MapView {
  return new MemberMapView(options)
}

type Engine = new (container: HTMLElement, options: SurfaceOptions) => MapSurface
type Standing = { readonly surface: MapSurface; readonly places: MapPlaces }

/** The map starts once its engine is loaded and its element has a size. */
class MemberMapView implements MapView {
  readonly element = document.createElement('div')
  #options: MapOptions
  readonly #closing = new AbortController()
  readonly #sized = new ResizeObserver(() => {
    // Resizing inside the observer's callback would raise an error event in the page.
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.resize())
  })
  #words: SaidByMap = mapFrench
  #engine: Engine | undefined
  #standing: Standing | undefined
  #stand: (standing: Standing) => void = () => {}
  readonly #stood = new Promise<Standing>((stand) => (this.#stand = stand))
  #showing: Promise<void> | undefined
  /** No entry of the result has a position. */
  #isNowhere = false
  /** Path of the present basemap; empty until it is first laid. */
  #path = ''
  #tried: Tried | undefined
  #told = ''
  #isToTell = false
  #frame = 0
  #hint: ReturnType<typeof setTimeout> | undefined

  constructor(options: MapOptions) {
    this.#options = options
    this.element.className = 'map-pane'
    this.#sized.observe(this.element)
    // Fires for any change of the text colour, be it by the page's own theme switch (see `map.styles.ts`).
    this.element.addEventListener('transitionend', ({ target }) => target === this.element && this.#path && this.#lay())
    void this.#start()
  }

  show(points: readonly MapPoint[] | undefined, found: number): Promise<void> {
    return (this.#showing = this.#show(points, found))
  }

  async #show(points: readonly MapPoint[] | undefined, found: number): Promise<void> {
    const { places } = await this.#stood
    if (this.#closing.signal.aborted) return
    this.#isNowhere = found > 0 && points?.length === 0
    try {
      await places.show(points)
    } catch (cause) {
      this.#fail(cause)
    }
  }

  select(slug: string | undefined): void {
    this.#standing?.places.select(slug)
  }

  seek(one: Sought): void {
    this.#standing?.places.seek(one)
  }

  focus(): void {
    this.#standing?.places.focus()
  }

  update(options: MapOptions): void {
    const { language, words } = this.#options
    this.#options = options
    if (options.language !== language || options.words.kinds !== words.kinds) void this.#speak()
  }

  resize(): void {
    if (!this.element.isConnected) return
    // Before anything is rendered, or it would visibly move into place.
    adoptStyles(this.element.getRootNode(), [mapStyles, markStyles])
    if (!this.#standing) return this.#begin()
    this.#standing.surface.resize()
    if (this.#path) this.#lay()
  }

  close(): void {
    this.#closing.abort()
    clearTimeout(this.#hint)
    cancelAnimationFrame(this.#frame)
    this.#sized.disconnect()
    this.#standing?.places.close()
    this.#standing?.surface.close()
    this.#standing = undefined
    this.#engine = undefined
  }

  async #start(): Promise<void> {
    try {
      // Leaflet reads its options by for…in, and would take properties that the page added to `Object.prototype` for
      // options.
      if (Object.keys(Object.prototype).length > 0) {
        this.#words = await wordsIn(this.#options)
        return this.#fail(new Error('Object.prototype has enumerable members'), this.#elsewhere)
      }
      const [{ LeafletSurface }, words] = await Promise.all([import('./leaflet-surface.js'), wordsIn(this.#options)])
      await yieldToPage()
      if (this.#closing.signal.aborted) return
      this.#words = words
      this.#engine = LeafletSurface
      this.resize()
    } catch (cause) {
      this.#fail(cause)
    }
  }

  /** Leaflet needs a size: it cannot start in a hidden part of the page. */
  #begin(): void {
    if (!this.#engine) return
    const canvas = this.#canvas
    if (!canvas) {
      this.#paint()
      // The engine starts in a task of its own.
      void yieldToPage().then(() => this.resize())
      return
    }
    if (!canvas.clientWidth || !canvas.clientHeight) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    try {
      const surface = new this.#engine(canvas, {
        deepest: this.#options.basemap.maxZoom,
        isCalm,
        onMoved: this.#onMoved,
      })
      const places = new MapPlaces({
        surface,
        canvas,
        said: () => ({ words: this.#words, options: this.#options }),
        painted: this.#onPainted,
      })
      places.showAll()
      this.#standing = { surface, places }
      listenToHands({ canvas, surface, tried: this.#onTried, signal: this.#closing.signal })
      this.#paint()
      void this.#furnish(this.#standing)
    } catch (cause) {
      this.#fail(cause, this.#elsewhere)
    }
  }

  /** In separate tasks, so that input is handled in between. */
  async #furnish(standing: Standing): Promise<void> {
    await yieldToPage()
    this.#stand(standing)
    // Points that are here are drawn before the processor is busy with the pictures of the basemap.
    await this.#showing
    await yieldToPage()
    this.#lay()
    await yieldToPage()
    // The map may have been closed meanwhile.
    if (this.#standing === standing) standing.places.names.from(this.#options.basemap.namesPath)
  }

  /** Chooses the basemap that suits the text colour. */
  #lay(): void {
    const { basemap } = this.#options
    const isDark = isWrittenLight(getComputedStyle(this.element).columnRuleColor)
    const path = (isDark && basemap.darkPath) || basemap.path
    if (!this.#standing || path === this.#path) return
    this.#path = path
    this.#canvas?.classList.toggle('map-dark', isDark)
    this.#standing.surface.lay((square) => pictureOf(path, square))
  }

  async #speak(): Promise<void> {
    const options = this.#options
    // Words in the previous language are better than none.
    const words = await wordsIn(options).catch(() => this.#words)
    if (options.language !== this.#options.language) return
    this.#words = words
    this.#told = ''
    this.#standing?.places.paint()
    this.#paint()
  }

  /** Links to our own page, where the map works. */
  get #elsewhere() {
    const { barred, onOurPage } = this.#words
    return html`<p>${barred}</p>
      <a class="way" part="button" href=${addressOf(this.#options.page)} target="_blank" rel="noopener"
        >${onOurPage}</a
      >`
  }

  get #canvas(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('.map-canvas')
  }

  readonly #fail = (cause: unknown, barred?: Content): void => {
    if (this.#closing.signal.aborted) return
    this.close()
    this.#options.onFail(cause, barred)
  }

  #paint(): void {
    if (!this.#engine) return
    const { surface, places } = this.#standing ?? {}
    const { basemap } = this.#options
    const frame = mapFrame({
      words: this.#words,
      attribution: basemap.isDrawn ? this.#words.simplified(basemap.attribution) : basemap.attribution,
      canNear: !surface || surface.zoom < surface.deepest,
      canFar: !surface || surface.zoom > surface.farthest,
      hint: this.#tried ?? (this.#isNowhere ? 'nowhere' : undefined),
      hasFailed: places?.hasFailed ?? false,
      told: this.#told,
      zoom: (steps) => this.#act(() => surface?.zoomBy(steps)),
      pan: (x, y) => this.#act(() => surface?.panBy({ x, y })),
      whole: () => this.#act(() => places?.showAll()),
      retry: () => places?.retry(),
      press: (event) => places?.press(event),
      focus: (event) => places?.focused(event),
      key: this.#onKey,
    })
    render(frame, this.element)
  }

  /** After a button, screen readers announce what is visible. */
  #act(act: () => void): void {
    this.#isToTell = true
    act()
  }

  readonly #onMoved = () => this.#standing?.places.moved()

  readonly #onPainted = () => {
    const { places } = this.#standing ?? {}
    if (places && this.#isToTell) this.#told = this.#words.inSight(places.inSight)
    this.#isToTell = false
    this.#paint()
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const { places, surface } = this.#standing ?? {}
    if (!places) return
    const { walk, zoom } = askedByKey(event)
    if (walk !== undefined) places.walk(walk)
    else if (zoom !== undefined) this.#act(() => surface?.zoomBy(zoom))
    else return
    event.preventDefault()
  }

  readonly #onTried = (tried: Tried) => {
    this.#tried = tried
    clearTimeout(this.#hint)
    this.#hint = setTimeout(() => {
      this.#tried = undefined
      this.#paint()
    }, hintMs)
    this.#paint()
  }
}

async function wordsIn({ language }: MapOptions): Promise<SaidByMap> {
  return (await learnMap[language]?.()) ?? mapFrench
}

function pictureOf(path: string, { z, x, y }: Square): string {
  return addressOf(path.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`))
}
