import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { Question } from '../../../../../parts/question.js'
import { copyText } from '../../../../../shared/copy-text.js'
import type { Settings } from '../parts/workshop.js'
import type { SettingsParts } from './settings.js'

/** All appointments in the calendar of a telephone, under an address that is renewed at will. */
export class CalendarForm {
  readonly #parts: SettingsParts
  #address = ''
  #copied: 'yes' | 'no' | undefined
  readonly #question: Question

  constructor(parts: SettingsParts) {
    this.#parts = parts
    this.#question = new Question(parts.desk.host, { name: 'calendar', opener: (asks) => `.ask-${asks}` })
  }

  render({ hasCalendar }: Settings) {
    const { act } = this.#parts
    const words = this.#parts.words()
    return html`<section class="panel" aria-labelledby="calendar-title">
      <h2 id="calendar-title">${words.calendar}</h2>
      <p>${words.calendarMore}</p>
      <p class="meta">${words.calendarHolds}</p>
      ${
        !hasCalendar
          ? html`<button
              type="button"
              class="go"
              aria-disabled=${act.busy === 'calendar'}
              @click=${() => void this.#renew(false)}
            >
              ${words.makeCalendar}
            </button>`
          : this.#address
            ? this.#shown()
            : html`<button
                type="button"
                class="go"
                aria-disabled=${act.busy === 'calendar'}
                @click=${() => void this.#show()}
              >
                ${words.showCalendar}
              </button>`
      }
      ${hasCalendar ? this.#changing() : nothing} ${act.said('calendar')}
    </section>`
  }

  #shown() {
    const words = this.#parts.words()
    return html`<div class="field">
        <label for="calendar-address">${words.calendarAddress}</label>
        <input id="calendar-address" readonly .value=${this.#address} />
      </div>
      <p class="ways">
        <button type="button" class="way" @click=${() => void this.#copy()}>${words.copy}</button>
        <span role="status" class="st ok"
          >${this.#copied === 'yes' ? words.copied : this.#copied === 'no' ? words.notCopied : nothing}</span
        >
      </p>
      <p class="meta">${words.calendarHow}</p>`
  }

  #changing() {
    const { act } = this.#parts
    const words = this.#parts.words()
    const asks = (['renew', 'end'] as const).find((each) => this.#question.isAsked(each))
    if (!asks)
      return html`<p class="ways">
        <button type="button" class="way ask-renew" @click=${() => this.#question.ask('renew')}>
          ${words.renewCalendar}
        </button>
        <button type="button" class="quiet bad ask-end" @click=${() => this.#question.ask('end')}>
          ${words.endCalendar}
        </button>
      </p>`
    return this.#question.render({
      look: 'notice warn stack',
      ask: asks === 'renew' ? words.renewAsk : words.endAsk,
      more: html`<p>${words.oldOneEnds}</p>`,
      keep: words.keepCalendar,
      go: html`<button
        type="button"
        class="quiet bad"
        aria-disabled=${act.busy === 'calendar'}
        @click=${() => void (asks === 'renew' ? this.#renew(true) : this.#end())}
      >
        ${asks === 'renew' ? words.renewNow : words.endNow}
      </button>`,
    })
  }

  async #show(): Promise<void> {
    const { act, desk, named } = this.#parts
    const input = { ...named(), locale: desk.language }
    const shown = await act.run('calendar', input, () => desk.call.workshop.calendar.query(input))
    this.#address = shown?.address ?? ''
    this.#copied = undefined
    if (this.#address) void focusOn(desk, '#calendar-address')
  }

  async #copy(): Promise<void> {
    const { host } = this.#parts.desk
    const shown = host.renderRoot.querySelector('#calendar-address')
    this.#copied = (await copyText(this.#address, shown)) ? 'yes' : 'no'
    host.requestUpdate()
  }

  async #renew(isAnew: boolean): Promise<void> {
    const { act, desk, named, reload } = this.#parts
    const words = this.#parts.words()
    const input = named()
    const done = await act.run('calendar', [input, 'renew'], (how) =>
      desk.call.workshop.renewCalendar.mutate(input, how),
    )
    if (!done) return
    this.#question.close()
    reload()
    await this.#show()
    desk.did(isAnew ? words.calendarRenewed : words.calendarMade)
  }

  async #end(): Promise<void> {
    const { act, desk, named, reload } = this.#parts
    const words = this.#parts.words()
    const input = named()
    const done = await act.run('calendar', [input, 'end'], (how) => desk.call.workshop.endCalendar.mutate(input, how))
    if (!done) return
    this.#question.close()
    this.#address = ''
    reload()
    desk.did(words.calendarEnded)
  }
}
