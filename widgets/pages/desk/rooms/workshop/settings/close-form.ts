import { html, nothing } from 'lit'
import { notice, way } from '../../../../../parts/notice.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { deskRead } from '../../../parts/desk-read.js'
import { isTicked, valueOf } from '../../../parts/fields.js'
import type { Settings } from '../parts/workshop.js'
import { whenFor, type When } from '../parts/when.js'
import { closingAppointment, type Closing, type Standing } from './closing-appointment.js'
import type { SettingsParts } from './settings.js'
import { optionalLabel } from '../../../../../parts/form/optional-label.js'

type Span = { readonly fromDay: string; readonly fromTime: string; readonly toDay: string; readonly toTime: string }

/** Days or hours that close: the appointments that fall in are shown before, with another time for each. */
export class CloseForm {
  readonly #parts: SettingsParts
  readonly #closing: RemoteRead<readonly [string], Closing>
  #fromDay = ''
  #toDay = ''
  #isWhole = true
  #fromTime = '09:00'
  #toTime = '12:00'
  #reason = ''
  #proposes = true
  /** Times that somebody chose instead of the proposed ones; empty: that appointment stays. */
  #chosen = new Map<string, string>()

  constructor(parts: SettingsParts, isOpen: () => boolean) {
    this.#parts = parts
    this.#closing = deskRead<readonly [string], Closing>(parts.desk, {
      args: () => {
        const span = isOpen() ? this.#span : undefined
        return span ? ([JSON.stringify(span)] as const) : []
      },
      read: (_args, how) => {
        const span = this.#span ?? { fromDay: '', fromTime: '', toDay: '', toTime: '' }
        return parts.desk.call.workshop.closing.query({ ...parts.named(), ...span }, how)
      },
    })
  }

  close(): void {
    this.#closing.close()
  }

  /** After a refusal: the list as it is by now. */
  reload(): void {
    void this.#closing.ask()
  }

  get #span(): Span | undefined {
    const span = this.#isWhole
      ? { fromDay: this.#fromDay, fromTime: '00:00', toDay: this.#toDay || this.#fromDay, toTime: '24:00' }
      : { fromDay: this.#fromDay, fromTime: this.#fromTime, toDay: this.#fromDay, toTime: this.#toTime }
    const isSound = span.fromDay && `${span.fromDay} ${span.fromTime}` < `${span.toDay} ${span.toTime}`
    return isSound ? span : undefined
  }

  render(settings: Settings) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, settings.workshop.zone)
    const closing = this.#span ? this.#closing.answer : undefined
    const appointments = closing?.visits ?? []
    const moved = this.#proposes ? appointments.filter((appointment) => this.#timeFor(appointment)) : []
    return html`<form
      class="panel"
      aria-labelledby="close-title"
      @submit=${(event: Event) => void this.#send(event, when)}
    >
      <h2 id="close-title" tabindex="-1">${words.closeTitle}</h2>
      <div class="pairs">
        ${this.#field('close-from', {
          label: this.#isWhole ? words.from : words.theDay,
          type: 'date',
          value: this.#fromDay,
          set: (value) => (this.#fromDay = value),
        })}
        ${
          this.#isWhole
            ? this.#field('close-to', {
                label: words.to,
                type: 'date',
                value: this.#toDay || this.#fromDay,
                set: (value) => (this.#toDay = value),
              })
            : nothing
        }
      </div>
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${this.#isWhole}
          @change=${(event: Event) => this.#change(() => (this.#isWhole = isTicked(event)))}
        />${words.wholeDay}</label
      >
      ${
        this.#isWhole
          ? nothing
          : html`<div class="pairs">
              ${this.#field('close-at', {
                label: words.fromTime,
                type: 'time',
                value: this.#fromTime,
                set: (value) => (this.#fromTime = value),
              })}
              ${this.#field('close-until', {
                label: words.toTime,
                type: 'time',
                value: this.#toTime,
                set: (value) => (this.#toTime = value),
              })}
            </div>`
      }
      ${this.#field('close-reason', {
        label: words.whatPeopleRead,
        type: 'text',
        value: this.#reason,
        set: (value) => (this.#reason = value),
      })}
      ${this.#span ? this.#within(when) : nothing} ${act.said('close')}
      <button class="go" aria-disabled=${act.busy === 'close' || this.#closing.isPending}>
        ${moved.length > 0 ? words.closeAndPropose(moved.length) : words.closeNow}
      </button>
      <a class="way" href=${desk.hrefOf({ item: 'hours' })}>${words.backUnclosed}</a>
    </form>`
  }

  #field(
    id: string,
    {
      label,
      type,
      value,
      set,
    }: { readonly label: string; readonly type: string; readonly value: string; readonly set: (value: string) => void },
  ) {
    const isText = type === 'text'
    const take = (event: Event) => this.#change(() => set(valueOf(event)))
    return html`<div class="field">
      <label for=${id}>${isText ? optionalLabel(label, this.#parts.words()) : label}</label>
      <input
        id=${id}
        type=${type}
        step=${type === 'time' ? '900' : nothing}
        maxlength=${isText ? '200' : nothing}
        .value=${value}
        @change=${take}
      />
    </div>`
  }

  #within(when: When) {
    const { answer, error } = this.#closing
    const words = this.#parts.words()
    if (error) return notice({ tone: 'bad', title: words.withinFailed, ways: way(words.retry, () => this.reload()) })
    return answer && this.#appointments(answer.visits, when)
  }

  #appointments(appointments: readonly Standing[], when: When) {
    const words = this.#parts.words()
    if (appointments.length === 0) return html`<p role="status">${words.noAppointmentWithin}</p>`
    const count = appointments.length
    const way = (proposes: boolean, name: string, means: string) =>
      html`<label class="opt"
        ><input
          type="radio"
          name="close-way"
          .checked=${this.#proposes === proposes}
          @change=${() => this.#change(() => (this.#proposes = proposes))}
        /><span><b>${name}</b><small>${means}</small></span></label
      >`
    const mayMove = appointments.some(({ slots }) => slots.length > 0)
    return html`<div class="stack">
      <div role="status"><h3>${words.appointmentsWithin(count)}</h3></div>
      <ul class="rows framed">
        ${appointments.map(
          (appointment) =>
            html`<li class="invited">
              ${closingAppointment(appointment, {
                when,
                words,
                proposes: this.#proposes,
                chosen: this.#timeFor(appointment),
                choose: (startsAt) => this.#change(() => this.#chosen.set(appointment.id, startsAt)),
              })}
            </li>`,
        )}
      </ul>
      ${
        mayMove
          ? html`<fieldset class="opts">
              <legend class="unseen">${words.appointmentsWithin(count)}</legend>
              ${way(true, words.proposeThese, words.proposeThese2)}
              ${way(false, words.keepThese(count), words.keepThese2)}
            </fieldset>`
          : nothing
      }
    </div>`
  }

  #timeFor({ id, proposal }: Standing): string {
    return this.#chosen.get(id) ?? proposal ?? ''
  }

  #change(change: () => unknown): void {
    change()
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  async #send(event: Event, when: When): Promise<void> {
    event.preventDefault()
    const { act, desk, named, reload } = this.#parts
    const words = this.#parts.words()
    const [span, closing] = [this.#span, this.#closing.answer]
    if (!span) return act.say('close', words.spanWrong)
    if (!closing || this.#closing.isPending || this.#closing.error) return
    const appointments = closing.visits.map((appointment) => {
      const startsAt = this.#proposes ? this.#timeFor(appointment) : ''
      return { appointmentId: appointment.id, seen: appointment.sequence, ...(startsAt && { startsAt }) }
    })
    const reason = this.#reason.trim()
    const input = { ...named(), ...span, ...(reason && { reason }), seen: closing.sequence, visits: appointments }
    const done = await act.run('close', input, (how) => desk.call.workshop.close.mutate(input, how))
    if (!done) return
    this.#chosen = new Map()
    this.#fromDay = ''
    this.#toDay = ''
    this.#reason = ''
    desk.go({ item: 'hours' })
    reload()
    desk.refresh()
    const { closureId, sequence: seen } = done
    const again = { ...named(), closureId, seen }
    const undo = async () => {
      if (!(await act.run('reopen', again, (how) => desk.call.workshop.reopen.mutate(again, how)))) return
      reload()
      desk.did(words.reopened(words.closedFor(span, when)))
    }
    desk.did(words.closedNow(words.closedFor(span, when), done), { name: words.reopen, act: () => void undo() })
  }
}
