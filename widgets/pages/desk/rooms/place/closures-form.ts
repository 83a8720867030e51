import { html } from 'lit'
import { dayWords } from '../../../../shared/days.js'
import { focusOn } from '../../../../parts/focus-on.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { day, text } from '../../parts/form/field.js'
import type { PlaceParts } from './parts.js'
import type { Shown } from './place.js'

type Closure = Shown['closures'][number]
type Typed = { readonly from: string; readonly to: string; readonly reason: string }

/** Days on which the place is closed, with the reason; done at once, and undone as easily. */
export class ClosuresForm {
  readonly #parts: PlaceParts
  readonly #form: DeskForm<Typed>

  constructor(parts: PlaceParts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed>(parts, {
      name: 'closure',
      of: () => parts.named().place,
      fresh: () => ({ from: '', to: '', reason: '' }),
      fields: ({ from }) => {
        const words = parts.words()
        const turned = (to: string) => (to < from ? words.daysTurned : undefined)
        return {
          from: day({ label: words.firstDay, wanted: words.daysMissing }),
          to: day({ label: words.lastDay, least: from, faulty: turned }),
          reason: text({ label: words.reason, hint: words.reasonHint, most: 200 }),
        }
      },
      send: (typed) => this.#close(typed),
      stays: true,
    })
  }

  close(): void {
    this.#form.close()
  }

  render({ closures }: Shown) {
    const words = this.#parts.words()
    return html`<section class="stack" aria-labelledby="closures">
      <h2 id="closures">${words.closures}</h2>
      <p class="meta">${words.closuresMore}</p>
      ${
        closures.length === 0
          ? html`<p>${words.noClosures}</p>`
          : html`<ul class="rows framed">
              ${closures.map(
                (each) =>
                  html`<li class="invited">
                    <span class="grow"><b>${this.#days(each)}</b><small>${each.reason}</small></span>
                    <button
                      type="button"
                      class="quiet"
                      aria-label=${words.reopenOf(this.#days(each))}
                      @click=${() => void this.#reopen(each)}
                    >
                      ${words.reopen}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      ${this.#parts.act.said('reopen')}
      ${this.#form.render(undefined, {
        body: html`<div class="two">${this.#form.fields(undefined, ['from', 'to'])}</div>
          ${this.#form.fields(undefined, ['reason'])}`,
        go: words.closeNow,
        going: words.closing,
        isOther: true,
      })}
    </section>`
  }

  #days({ from, to }: Pick<Closure, 'from' | 'to'>): string {
    const { desk, words } = this.#parts
    const date = dayWords(desk.language, { day: 'numeric', month: 'long', year: 'numeric' })
    return words().between(date(from), date(to))
  }

  async #close({ from, to, reason }: Typed): Promise<boolean> {
    const { desk, words, reload } = this.#parts
    const days = { from, to: to || from, ...(reason !== '' && { reason }) }
    if (!(await this.#send(days))) return false
    reload()
    desk.did(words().closed(this.#days(days)), { name: words().reopen, act: () => void this.#reopen(days) })
    return true
  }

  async #reopen(closure: Closure): Promise<void> {
    const { desk, act, named, words, reload } = this.#parts
    const input = { ...named(), from: closure.from }
    if (!(await act.run('reopen', input, (how) => desk.call.places.openDays.mutate(input, how)))) return
    reload()
    void focusOn(desk, '#closure-from')
    desk.did(words().reopened(this.#days(closure)), {
      name: words().closeAgain,
      act: () => void this.#send(closure).then(reload),
    })
  }

  #send(days: Closure) {
    const { desk, act, named } = this.#parts
    const input = { ...named(), ...days }
    return act.run('closure', input, (how) => desk.call.places.closeDays.mutate(input, how))
  }
}
