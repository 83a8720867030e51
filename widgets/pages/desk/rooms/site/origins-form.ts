import { html, nothing } from 'lit'
import { Question } from '../../../../parts/question.js'
import { formatFor } from '../../../../shared/format.js'
import { icon } from '../../parts/icons.js'
import { copyWay } from './copy.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import type { SiteParts } from './parts.js'
import type { Settings } from './site.js'

type Origins = Pick<Settings, 'origins' | 'asked'>
type Asked = Settings['asked'][number] & { readonly at: number }

/** From where the pages may act: those that are recognised, and those that wait to be. */
export class OriginsForm {
  readonly #parts: SiteParts
  readonly #form: DeskForm<{ readonly page: string }>
  /** The page that was given, by its origin. */
  readonly #pages: Map<string, string>
  readonly #drops: Question
  #waited: readonly string[] = []
  readonly #copied: { at: string } = { at: '' }

  constructor(parts: SiteParts) {
    this.#parts = parts
    this.#drops = new Question(parts.desk.host, { name: 'drop', opener: (origin) => `[data-drop="${origin}"]` })
    this.#form = new DeskForm<{ readonly page: string }>(parts, {
      name: 'origin',
      of: () => parts.site,
      fresh: () => ({ page: '' }),
      fields: () => {
        const { add: label, addMore: hint, noAddress: wanted, notHttps } = parts.words()
        const faulty = (typed: string) => {
          const page = pageIn(typed)
          return page ? isOpen(page) && notHttps : wanted
        }
        return {
          page: text({ label, hint, wanted, faulty: (typed) => faulty(typed) || undefined, type: 'url', most: 300 }),
        }
      },
      send: ({ page }) => this.#add(page),
      stays: true,
    })
    this.#pages = parts.pages ?? new Map<string, string>()
    document.addEventListener('visibilitychange', this.#seen)
  }

  close(): void {
    this.#form.close()
    document.removeEventListener('visibilitychange', this.#seen)
  }

  /** An origin that waited and stands now was opened meanwhile. */
  answered({ origins, asked }: Origins): void {
    const { desk, words } = this.#parts
    for (const origin of this.#waited.filter((each) => origins.includes(each))) desk.did(words().proven(origin))
    this.#waited = asked.map(({ origin }) => origin)
  }

  render({ origins, asked }: Origins) {
    const { isWithin } = this.#parts
    const words = this.#parts.words()
    return html`<section class="stack" aria-labelledby="origins">
      ${isWithin ? html`<h3 id="origins">${words.origins}</h3>` : html`<h2 id="origins">${words.origins}</h2>`}
      <p class="meta">${words.originsMore}</p>
      ${
        origins.length + asked.length === 0
          ? html`<p class="begin">${words.noOrigin}</p>`
          : html`<ul class="rows framed">
              ${origins.map((origin) => this.#row(origin))}
              ${asked.map((each, at) => this.#row(each.origin, { ...each, at }))}
            </ul>`
      }
      ${this.#form.render(undefined, { go: words.addNow, going: words.adding, isOther: true })}
    </section>`
  }

  #row(origin: string, asked?: Asked) {
    const words = this.#parts.words()
    return html`<li class="origin">
      <div class="invited">
        <div class="grow">
          <b>${origin}</b>
          <p class="st ${asked ? 'warn' : 'ok'}">
            ${icon(asked ? 'clock' : 'check')}${asked ? words.waits : words.acts}
          </p>
        </div>
        <button
          type="button"
          class="quiet bad"
          data-drop=${origin}
          aria-label=${words.dropOf(origin)}
          aria-expanded=${this.#drops.isAsked(origin)}
          @click=${() => (this.#drops.isAsked(origin) ? this.#drops.keep() : this.#drops.ask(origin))}
        >
          ${words.drop}
        </button>
      </div>
      ${this.#drops.isAsked(origin) ? this.#question(origin, asked) : nothing} ${asked ? this.#toProve(asked) : nothing}
    </li>`
  }

  #toProve({ origin, proof, until, at }: Asked) {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const format = formatFor(desk.language, undefined)
    return html`<div class="proof stack">
      <p>${words.prove}</p>
      <div class="ways">
        <a class="way" href=${(this.#pages.get(origin) ?? `${origin}/`) + proof} target="_blank" rel="noopener"
          >${words.openPage}</a
        >
        <button type="button" class="quiet" @click=${reload}>${words.seeAgain}</button>
        <button
          type="button"
          class="quiet"
          aria-disabled=${act.busy === `renew-${at}`}
          @click=${() => void this.#renew(origin, at)}
        >
          ${words.renew}
        </button>
      </div>
      ${act.said(`renew-${at}`)}
      <p class="meta">${words.orPaste}</p>
      <div class="pair">
        <code class="code grow">${proof}</code>
        ${copyWay({ desk, words, copied: this.#copied, at: `proof ${origin}`, what: origin, text: proof })}
      </div>
      <p class="meta">${words.proofUntil(format.date(until.slice(0, 10)))}</p>
    </div>`
  }

  #question(origin: string, asked: Asked | undefined) {
    const { act } = this.#parts
    const words = this.#parts.words()
    return this.#drops.render({
      ask: words.dropAsk(origin),
      more: html`<p>${asked ? words.dropAsked : words.dropMore}</p>`,
      keep: words.keep,
      go: html`<button
        type="button"
        class="quiet bad"
        aria-disabled=${act.busy === 'drop'}
        @click=${() => void this.#drop(origin)}
      >
        ${words.dropNow}
      </button>`,
      said: act.said('drop'),
    })
  }

  async #drop(origin: string): Promise<void> {
    const { act, desk, site, reload } = this.#parts
    const input = { site, origin }
    const done = await act.run('drop', input, (how) => desk.call.sites.dropOrigin.mutate(input, how))
    // Also when it was withdrawn by the line that says what was done: why not is said beside the question.
    if (!done) return this.#drops.open(origin)
    this.#drops.close()
    this.#waited = this.#waited.filter((each) => each !== origin)
    reload()
    desk.did(this.#parts.words().dropped(origin))
  }

  async #renew(origin: string, at: number): Promise<void> {
    const { act, desk, site, reload } = this.#parts
    const input = { site, origin }
    if (!(await act.run(`renew-${at}`, input, (how) => desk.call.sites.askOrigin.mutate(input, how)))) return
    reload()
    desk.did(this.#parts.words().renewed(origin))
  }

  async #add(typed: string): Promise<boolean> {
    const { act, desk, site, reload } = this.#parts
    const words = this.#parts.words()
    const page = pageIn(typed)
    if (!page) return false
    const input = { site, origin: page.origin }
    const done = await act.run('origin', input, (how) => desk.call.sites.askOrigin.mutate(input, how))
    if (!done) return false
    this.#pages.set(page.origin, page.origin + page.pathname + page.search)
    reload()
    if (done.outcome === 'stands') desk.did(words.stands(done.origin))
    else desk.did(words.added(done.origin), { name: words.withdraw, act: () => void this.#drop(done.origin) })
    return true
  }

  /** A webmaster who comes back from the page sees whether it was recognised. */
  readonly #seen = () => {
    if (!document.hidden && this.#waited.length > 0) this.#parts.reload()
  }
}

/** `ville.fr` is meant as `https://ville.fr`. */
function pageIn(typed: string): URL | undefined {
  const text = typed.trim()
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
  if (text === '' || !URL.canParse(whole)) return undefined
  const page = new URL(whole)
  return page.hostname.includes('.') || isLoopback(page) ? page : undefined
}

const isLoopback = ({ hostname }: URL): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)

const isOpen = (page: URL): boolean => page.protocol !== 'https:' && !(page.protocol === 'http:' && isLoopback(page))
