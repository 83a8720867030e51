import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { valueOf } from '../../parts/fields.js'
import type { SiteParts } from './parts.js'
import { pairAs, pairIn, withoutEmpty, type ColourName, type Judged, type Theme, type Pair } from './site.js'
import { contrastList, isTooClose, nearestOf } from './contrasts.js'
import { swatch } from './swatch.js'

type Form = { readonly theme: () => Theme; readonly change: (theme: Theme) => void }

/** Short enough to be live, long enough for a word to be typed. */
const pauseMs = 300

const others: readonly Exclude<ColourName, 'accent'>[] = [
  'accent-ink',
  'accent-soft',
  'ink',
  'muted',
  'line',
  'surface',
  'sunken',
  'ok',
  'ok-soft',
  'warn',
  'warn-soft',
  'bad',
  'bad-soft',
]

/** Colours and shape as they are typed, what can be read of them, and the nearest that can. */
export class ThemeForm {
  /** The theme as it was when it was last judged. */
  judged: Judged | undefined
  readonly #parts: SiteParts
  readonly #form: Form
  #wanted = ''
  #isAwaited = false
  #hasFailed = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #said = ''

  constructor(parts: SiteParts, form: Form) {
    this.#parts = parts
    this.#form = form
  }

  /** Why it cannot be saved, if it is known. */
  get fault(): string | undefined {
    const { judged } = this
    const words = this.#parts.words()
    if (!judged || this.#isAwaited) return undefined
    return judged.unread.length > 0 || judged.contrasts.some(isTooClose) ? words.refused : undefined
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  /** Nothing is left to be saved. */
  settled(): void {
    this.#said = ''
  }

  render() {
    const words = this.#parts.words()
    const theme = this.#form.theme()
    this.#follow(JSON.stringify(withoutEmpty(theme)))
    return html`<section class="stack" aria-labelledby="theme">
      <h2 id="theme">${words.themeTitle}</h2>
      <p class="meta">${words.themeMore}</p>
      ${this.#colour('accent')} ${this.#verdict()}
      <div class="two">
        <div class="field">
          <label for="theme-radius">${words.radius}</label>
          <input
            id="theme-radius"
            inputmode="numeric"
            autocomplete="off"
            placeholder="12"
            .value=${(theme['radius'] ?? '').replace(/px$/, '')}
            @input=${(event: Event) => {
              const typed = valueOf(event).trim()
              this.#change('radius', typed && `${typed}px`)
            }}
          />
        </div>
        <div class="field">
          <label for="theme-font">${words.font}</label>
          <input
            id="theme-font"
            maxlength="200"
            autocomplete="off"
            spellcheck="false"
            .value=${theme['font'] ?? ''}
            aria-describedby="theme-font-more"
            @input=${(event: Event) => this.#change('font', valueOf(event))}
          />
          <p class="meta" id="theme-font-more">${words.fontMore}</p>
        </div>
      </div>
      <details>
        <summary>${words.all}</summary>
        <div class="stack">${others.map((name) => this.#colour(name))}</div>
      </details>
    </section>`
  }

  /** Judged once nobody has typed for a moment, and at once as the room opens. */
  #follow(wanted: string): void {
    if (wanted === this.#wanted) return
    const isFirst = this.#wanted === ''
    this.#wanted = wanted
    this.#isAwaited = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#judge(wanted), isFirst ? 0 : pauseMs)
  }

  #colour(name: ColourName) {
    const words = this.#parts.words()
    const pair = pairIn(this.#form.theme()[name])
    const shown = pairIn(this.judged?.whole[name])
    const set = (change: Partial<Pair>) => {
      const next = { ...pair, ...change }
      // The night alone is given with the day as it is.
      const light = next.light === '' && next.dark !== '' ? shown.light : next.light
      this.#change(name, light === '' ? '' : pairAs({ ...next, light }))
    }
    const field = (scheme: keyof Pair) => {
      const label = words[scheme](words.colours[name])
      const id = `theme-${name}-${scheme}`
      const is = pair[scheme] || shown[scheme]
      return html`<div class="field">
        <label for=${id}>${label}</label>
        <div class="colour">
          ${swatch(is)}
          <input
            type="color"
            tabindex="-1"
            aria-label=${words.pick(label)}
            .value=${/^#[0-9a-f]{6}$/i.test(is) ? is : '#000000'}
            @input=${(event: Event) => set({ [scheme]: valueOf(event) })}
          />
          <input
            id=${id}
            maxlength="7"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            placeholder=${shown[scheme] ? `${shown[scheme]} (${words.deduced})` : '#'}
            .value=${pair[scheme]}
            aria-describedby="theme-said"
            @input=${(event: Event) => set({ [scheme]: valueOf(event).trim() })}
          />
        </div>
      </div>`
    }
    return html`<div class="two">${field('light')} ${field('dark')}</div>`
  }

  #verdict() {
    const words = this.#parts.words()
    const { judged } = this
    return html`<div id="theme-verdict" class="stack" tabindex="-1">
      <div role="status" id="theme-said">
        ${this.#said ? html`<p class="st ok">${this.#said}</p>` : nothing}
        ${this.#hasFailed ? html`<p class="wrong">${words.notJudged}</p>` : nothing}
        ${judged?.unread.map(({ name }) => html`<p class="wrong">${this.#unread(name)}</p>`)}
        ${judged?.contrasts.some(isTooClose) ? html`<p class="wrong">${words.refused}</p>` : nothing}
      </div>
      ${judged ? this.#nearest(judged) : nothing}
      ${judged && judged.contrasts.length > 0 ? contrastList(judged.contrasts, { words, language: this.#parts.desk.language }) : nothing}
    </div>`
  }

  #unread(name: string): string {
    const words = this.#parts.words()
    if (name === 'radius') return words.unreadRadius
    if (name === 'font') return words.unreadFont
    return words.unread(Object.entries(words.colours).find(([each]) => each === name)?.[1] ?? name)
  }

  /** The nearest that passes: one press takes it, and the theme is judged again. */
  #nearest({ contrasts }: Judged) {
    const words = this.#parts.words()
    if (!contrasts.some(isTooClose)) return nothing
    const nearest = nearestOf(contrasts)
    if (nearest.length === 0) return html`<p class="wrong">${words.refusedAlone}</p>`
    return html`<div class="notice bad">
      <p>${words.refusedMore}</p>
      <ul class="stack">
        ${nearest.map(
          ({ name, colour, value }) =>
            html`<li class="near">
              ${swatch(colour)}
              <span class="grow"><b>${colour}</b> ${words.colours[name]}</span>
              <button
                type="button"
                class="way"
                aria-label=${words.takeIt(colour, words.colours[name])}
                @click=${() => this.#take(name, colour, value)}
              >
                ${words.take}
              </button>
            </li>`,
        )}
      </ul>
    </div>`
  }

  #take(name: ColourName, colour: string, value: string): void {
    this.#change(name, value)
    this.#said = this.#parts.words().taken(colour)
    void focusOn(this.#parts.desk, '#theme-verdict')
  }

  #change(name: string, value: string): void {
    this.#said = ''
    this.#form.change(withoutEmpty({ ...this.#form.theme(), [name]: value }))
  }

  /** Only the last one that was asked is shown. */
  async #judge(asked: string): Promise<void> {
    const { desk, site } = this.#parts
    const theme = withoutEmpty(this.#form.theme())
    try {
      const judged = await desk.call.sites.judgeLook.query({ site, look: theme })
      if (this.#wanted !== asked) return
      this.judged = judged
      this.#hasFailed = false
    } catch (cause) {
      if (this.#wanted !== asked) return
      this.#hasFailed = true
      desk.failed(cause)
    }
    this.#isAwaited = false
    desk.host.requestUpdate()
  }
}
