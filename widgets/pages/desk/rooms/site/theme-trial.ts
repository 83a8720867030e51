import { html, nothing } from 'lit'
import { addressOf } from '../../../../shared/wire.js'
import { isTicked, valueOf } from '../../parts/fields.js'
import type { SiteParts } from './parts.js'
import type { Judged, Settings } from './site.js'
import { elementOptions } from '../../../../words/elements/element-options.js'
import { pageOf } from '../../../../words/elements/snippets.js'

type ElementName = Settings['site']['elements'][number]

/** Defaults of what is no colour: what the site has saved must not show through. */
const shapes = { radius: '12px', font: 'inherit' }

type Loader = { load(tag: string): Promise<unknown> }

const isLoader = (script: unknown): script is Loader =>
  typeof script === 'object' && script !== null && 'load' in script && typeof script.load === 'function'

/** The site's own elements, on this page of ours, in the colours that are tried. */
export class ThemeTrial {
  readonly #parts: SiteParts
  readonly #judged: () => Judged | undefined
  #chosen: ElementName | undefined
  #isDark = false
  #hasFailed = false
  /** Those that the script was asked for. */
  readonly #asked = new Set<ElementName>()
  #worn: Judged | undefined
  #tried: HTMLElement | undefined

  constructor(parts: SiteParts, judged: () => Judged | undefined) {
    this.#parts = parts
    this.#judged = judged
  }

  close(): void {
    this.#worn = undefined
  }

  render({ site: { slug, elements } }: Settings) {
    const words = this.#parts.words()
    const [first] = elements
    const shown = elements.find((element) => element === this.#chosen) ?? first
    if (shown) {
      void this.#load(shown)
      void this.#parts.desk.host.updateComplete.then(() => this.#dress())
    }
    return html`<section class="panel" aria-labelledby="trial">
      <h2 id="trial">${words.trial}</h2>
      <p class="meta">${shown ? words.trialMore : words.trialNone}</p>
      ${this.#hasFailed ? html`<p class="wrong" role="status">${words.trialFailed}</p>` : nothing}
      ${
        shown
          ? html`<div class="two">
                <div class="field">
                  <label for="trial-of">${words.trialOf}</label>
                  <select
                    id="trial-of"
                    @change=${(event: Event) => {
                      this.#chosen = elements.find((element) => element === valueOf(event))
                      this.#parts.desk.host.requestUpdate()
                    }}
                  >
                    ${elements.map(
                      (element) =>
                        html`<option value=${element} ?selected=${element === shown}>
                          ${words.elements[element].offered}
                        </option>`,
                    )}
                  </select>
                </div>
                <label class="opt">
                  <input
                    type="checkbox"
                    .checked=${this.#isDark}
                    @change=${(event: Event) => {
                      this.#isDark = isTicked(event)
                      this.#parts.desk.host.requestUpdate()
                    }}
                  />
                  <span><b>${words.trialDark}</b></span>
                </label>
              </div>
              <div class="trial" inert>${this.#element(shown, slug)}</div>
              <p>
                <a class="quiet link" href=${pageOf(shown, slug)} target="_blank" rel="noopener">${words.trialPage}</a>
              </p>`
          : nothing
      }
    </section>`
  }

  /** The same one while it is shown, as a template would keep it. */
  #element(element: ElementName, slug: string): HTMLElement {
    const tag = `coop-${element}`
    if (this.#tried?.localName !== tag) this.#tried = document.createElement(tag)
    const said = { site: slug, theme: this.#isDark ? 'dark' : 'light', locale: this.#parts.desk.language, share: 'off' }
    for (const [name, value] of Object.entries(said))
      if (name in elementOptions[element] && this.#tried.getAttribute(name) !== value)
        this.#tried.setAttribute(name, value)
    return this.#tried
  }

  /** Elements in a shadow root are not found by the script; it is asked for each that is shown. */
  async #load(element: ElementName): Promise<void> {
    if (this.#asked.has(element)) return
    this.#asked.add(element)
    try {
      const script: unknown = await import(addressOf('/v1/coop.js'))
      if (!isLoader(script)) throw new TypeError('no script of elements')
      await script.load(`coop-${element}`)
    } catch {
      this.#hasFailed = true
      this.#parts.desk.host.requestUpdate()
    }
  }

  #dress(): void {
    const judged = this.#judged()
    const trial = this.#parts.desk.host.renderRoot.querySelector<HTMLElement>('.trial')
    if (!trial || !judged || judged.unread.length > 0) return
    if (judged === this.#worn && trial.style.cssText) return
    this.#worn = judged
    for (const [name, value] of Object.entries({ ...shapes, ...judged.shown, ...judged.whole }))
      trial.style.setProperty(`--coop-${name}`, value)
  }
}
