import { html, nothing } from 'lit'
import { addressOf } from '../../../../shared/wire.js'
import type { OutputOf } from '../../../../shared/wire.js'
import type { PlaceParts } from './parts.js'
import type { Change, Shown } from './place.js'

type Previewed = OutputOf<'places.preview'>
type Draw = (drafted: { sheet: Previewed['sheet']; site: string; language: string }) => unknown

/** Short enough to be live, long enough for a word to be typed. */
const pauseMs = 300

const hasFunction = <Name extends string>(
  thing: unknown,
  name: Name,
): thing is Record<Name, (...given: readonly unknown[]) => unknown> => {
  if ((typeof thing !== 'object' && typeof thing !== 'function') || thing === null) return false
  const part: unknown = Reflect.get(thing, name)
  return typeof part === 'function'
}

/** The map's own card and sheet, of what is typed and not saved. */
export class PlaceTrial {
  readonly #parts: PlaceParts
  #drawIn: Promise<(into: Element) => Draw> | undefined
  #drawnIn: Element | undefined
  #shown: Previewed | undefined
  #wanted = ''
  #hasFailed = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(parts: PlaceParts) {
    this.#parts = parts
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  /** `at`: the saved place as it stands, so that it is asked again when that changes. */
  render(place: Shown, change: Change) {
    const words = this.#parts.words()
    this.#follow(JSON.stringify([place.slug, place.mark, place.closures, change, this.#parts.desk.language]), change)
    return html`<section class="panel" aria-labelledby="trial">
      <h2 id="trial">${words.trial}</h2>
      <p class="meta">${place.site ? words.trialMore : `${words.trialMore} ${words.trialNowhere}`}</p>
      ${this.#hasFailed ? html`<p class="wrong" role="status">${words.trialFailed}</p>` : nothing}
      <div class="trial" inert><div class="drawn"></div></div>
      ${
        place.site
          ? html`<p>
              <a
                class="quiet link"
                href=${addressOf(`/s/${place.site}/carte/${place.slug}`)}
                target="_blank"
                rel="noopener"
                >${words.trialPage}</a
              >
            </p>`
          : nothing
      }
    </section>`
  }

  #follow(wanted: string, change: Change): void {
    if (wanted === this.#wanted) {
      if (this.#shown) void this.#parts.desk.host.updateComplete.then(() => this.#paint())
      return
    }
    const isFirst = this.#wanted === ''
    this.#wanted = wanted
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(wanted, change), isFirst ? 0 : pauseMs)
  }

  /** Only the last one that was asked is shown. */
  async #ask(wanted: string, change: Change): Promise<void> {
    const { desk, named } = this.#parts
    try {
      const shown = await desk.call.places.preview.query({ ...named(), ...change })
      if (this.#wanted !== wanted) return
      this.#shown = shown
      this.#drawnIn = undefined
      await this.#paint()
      this.#hasFailed = false
    } catch (cause) {
      if (this.#wanted !== wanted) return
      this.#hasFailed = true
      desk.failed(cause)
    }
    desk.host.requestUpdate()
  }

  async #paint(): Promise<void> {
    const { desk } = this.#parts
    const into = desk.host.renderRoot.querySelector('.drawn')
    const shown = this.#shown
    if (!into || !shown || into === this.#drawnIn) return
    this.#drawnIn = into
    const drawIn = await (this.#drawIn ??= this.#learn())
    // Another place has another box.
    await drawIn(into)({ sheet: shown.sheet, site: shown.site ?? '', language: desk.language })
  }

  /** By the element's own script, which the desk does not hold. */
  async #learn(): Promise<(into: Element) => Draw> {
    const script: unknown = await import(addressOf('/v1/coop.js'))
    if (!hasFunction(script, 'load')) throw new TypeError('no script of elements')
    await script.load('coop-member-map')
    const element: unknown = customElements.get('coop-member-map')
    const preview: unknown = hasFunction(element, 'preview') ? await element.preview() : undefined
    if (!hasFunction(preview, 'previewIn')) throw new TypeError('no preview of a place')
    return (into) => {
      const draw: unknown = preview.previewIn(into)
      return async (drafted) => {
        if (typeof draw === 'function') await Reflect.apply(draw, undefined, [drafted])
      }
    }
  }
}
