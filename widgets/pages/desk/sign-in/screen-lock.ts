import { html, nothing, type LitElement } from 'lit'
import { focusOn } from '../../../parts/focus-on.js'
import { valueOf } from '../parts/fields.js'
import { lazyStrings } from '../../../parts/lazy-strings.js'
import { quiet } from '../../../parts/notice.js'
import { adoptStyles } from '../../../shared/adopted-styles.js'
import type { Content } from '../../../shared/content.js'
import { daysIn } from '../../../shared/formats.js'
import type { Language } from '../../../shared/language-of.js'
import { writtenIn } from '../../../words/written-in.js'
import { Refused, Unreachable } from '../../../shared/wire.js'
import { icon } from '../parts/icons.js'
import { learnScreenLock, screenLockFrench, type ScreenLockStrings } from './screen-lock.strings.js'
import { screenLockStyles } from './screen-lock.styles.js'
import type { SharedScreen, ShownScreen } from './shared-screen.js'

type Parts = {
  readonly language: () => Language
  readonly screen: SharedScreen
  /** When it was locked, where it was here. */
  readonly lockedAt: () => Date | undefined
  /** How many things were begun at this screen and wait, whose ever they are. */
  readonly kept: () => number
  readonly opened: () => Promise<void>
  /** To the code that is mailed. */
  readonly mail: () => void
}

const wanted = 6
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

/** A shared screen that is locked: one's name, then one's own six digits; nothing of what was done here is named. */
export class ScreenLock {
  readonly #host: LitElement
  readonly #parts: Parts
  readonly #words: () => ScreenLockStrings | undefined
  #who: ShownScreen['people'][number] | undefined
  #digits = ''
  #isBusy = false
  #said: ((words: ScreenLockStrings) => string) | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    this.#words = lazyStrings(host, { language: parts.language, french: screenLockFrench, learn: learnScreenLock })
  }

  /** Begins anew, with whoever may open it by now. */
  async show(): Promise<void> {
    adoptStyles(this.#host.renderRoot, [screenLockStyles])
    this.#turn(undefined)
    const { screen } = this.#parts
    try {
      await screen.ask()
    } catch (cause) {
      if (!(cause instanceof Refused || cause instanceof Unreachable)) throw cause
      this.#said = ({ failed }) => failed
    }
    if (!screen.here) return this.#parts.mail()
    this.#host.requestUpdate()
  }

  render(): Content {
    const words = this.#words()
    const { screen, lockedAt, kept, mail, language } = this.#parts
    const { shown } = screen
    if (!words) return nothing
    const locked = lockedAt()
    const at = locked && daysIn(language(), { timeStyle: 'short' }).format(locked)
    const waits = kept()
    return html`<div class="screen-lock">
      ${
        shown &&
        html`<div class="place">
          <span class="tile" aria-hidden="true">${shown.member.name.replace(/^L’/, '').slice(0, 1)}</span>
          <div>
            <b lang=${writtenIn}>${shown.member.name}</b>
            <small>${at === undefined ? words.locked(shown.name) : words.lockedAt(shown.name, at)}</small>
          </div>
          ${icon('lock')}
        </div>`
      }
      ${waits > 0 ? html`<p class="kept"><b>${words.kept(waits)}</b> ${words.keptMore}</p>` : nothing}
      ${this.#who ? this.#pad(this.#who, words) : this.#names(shown?.people ?? [], words)}
      <p class="ways">${quiet(words.mail, mail)}</p>
    </div>`
  }

  #names(people: ShownScreen['people'], words: ScreenLockStrings) {
    if (people.length === 0)
      return html`<div>
          <h1 tabindex="-1">${words.nobody}</h1>
          <p>${words.nobodyMore}</p>
        </div>
        ${this.#saying(words)}`
    return html`<h1 tabindex="-1">${words.who}</h1>
      ${this.#saying(words)}
      <ul class="names">
        ${people.map(
          (who) =>
            html`<li>
              <button type="button" @click=${() => this.#turn(who)}>
                <span lang=${writtenIn}>${who.firstName}</span>${who.hint ? html`<small>${who.hint}</small>` : nothing}
              </button>
            </li>`,
        )}
      </ul>`
  }

  #pad({ firstName }: ShownScreen['people'][number], words: ScreenLockStrings) {
    const { length } = this.#digits
    return html`<h1 tabindex="-1">${words.title(firstName)}</h1>
      <div class="typed">
        <input
          id="digits"
          type="password"
          inputmode="none"
          autocomplete="off"
          maxlength=${wanted}
          aria-label=${words.label}
          aria-describedby="digits-said"
          .value=${this.#digits}
          ?readonly=${this.#isBusy}
          @input=${(event: Event) => this.#type(valueOf(event))}
        />
        <div class="boxes" aria-hidden="true">
          ${[...Array(wanted).keys()].map((at) => html`<span class=${at === length ? 'now' : ''}>${at < length ? '•' : ''}</span>`)}
        </div>
      </div>
      ${this.#saying(words)}
      <div class="pad">
        ${keys.map(
          (key) =>
            html`<button
              type="button"
              class=${key === '0' ? 'zero' : ''}
              @click=${() => this.#type(this.#digits + key)}
            >
              ${key}
            </button>`,
        )}
        <button type="button" aria-label=${words.erase} @click=${() => this.#type(this.#digits.slice(0, -1))}>⌫</button>
      </div>
      <p class="ways">${quiet(words.another, () => this.#turn(undefined))}</p>`
  }

  #saying(words: ScreenLockStrings) {
    const said = this.#isBusy ? words.checking : this.#said?.(words)
    return html`<p class="said ${this.#said && !this.#isBusy ? 'wrong' : ''}" id="digits-said" role="status">
      ${said ?? (this.#who ? words.opens : nothing)}
    </p>`
  }

  #type(typed: string): void {
    if (this.#isBusy) return
    this.#digits = typed.replace(/\D/g, '').slice(0, wanted)
    if (this.#digits) this.#said = undefined
    if (this.#digits.length === wanted) void this.#open(this.#digits)
    this.#host.requestUpdate()
  }

  async #open(digits: string): Promise<void> {
    const who = this.#who
    if (!who) return
    this.#isBusy = true
    try {
      const answer = await this.#parts.screen.open({ digitsId: who.digitsId, digits })
      this.#digits = ''
      if (answer.outcome === 'open') return await this.#parts.opened()
      if (answer.outcome === 'gone') {
        await this.show()
        this.#said = ({ gone }) => gone
      } else this.#said = said(answer)
    } catch (cause) {
      this.#digits = ''
      await this.#failed(cause)
    } finally {
      this.#isBusy = false
      void focusOn({ host: this.#host }, '#digits')
    }
  }

  async #failed(cause: unknown): Promise<void> {
    if (!(cause instanceof Refused || cause instanceof Unreachable)) throw cause
    if (cause instanceof Refused && cause.reason === 'screen-unknown') {
      await this.#parts.screen.forget()
      return this.#parts.mail()
    }
    this.#said = ({ failed }) => failed
  }

  #turn(who: ShownScreen['people'][number] | undefined): void {
    this.#who = who
    this.#digits = ''
    this.#said = undefined
    void focusOn({ host: this.#host }, who ? '#digits' : '.screen-lock h1')
  }
}

type Told = { readonly outcome: 'over' } | { readonly outcome: 'wrong'; readonly triesLeft: number }

const said =
  (told: Told) =>
  ({ wrong, left, over }: ScreenLockStrings): string =>
    told.outcome === 'over' || told.triesLeft === 0 ? over : `${wrong} ${left(told.triesLeft)}`
