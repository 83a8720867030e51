import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { optionalLabel } from '../../../../../parts/form/optional-label.js'
import { notice, way } from '../../../../../parts/notice.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { deskRead } from '../../../parts/desk-read.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { day, text, time, type Field } from '../../../parts/form/field.js'
import { isTicked } from '../../../parts/fields.js'
import type { Settings } from '../parts/workshop.js'
import { whenFor, type When } from '../parts/when.js'
import { closingAppointment, type Closing, type Standing } from './closing-appointment.js'
import type { SettingsParts } from './settings.js'

type Span = { readonly fromDay: string; readonly fromTime: string; readonly toDay: string; readonly toTime: string }
type Typed = Span & {
  readonly isWhole: boolean
  readonly reason: string
  readonly proposes: boolean
  /** Times that somebody chose instead of the proposed ones; empty: that appointment stays. */
  readonly chosen: Readonly<Record<string, string>>
}

const nothingTyped: Typed = {
  fromDay: '',
  fromTime: '09:00',
  toDay: '',
  toTime: '12:00',
  isWhole: true,
  reason: '',
  proposes: true,
  chosen: {},
}

/** Whole days, or hours of one; undefined where the end does not come after the beginning. */
function spanOf({ fromDay, fromTime, toDay, toTime, isWhole }: Typed): Span | undefined {
  const span = isWhole
    ? { fromDay, fromTime: '00:00', toDay: toDay || fromDay, toTime: '24:00' }
    : { fromDay, fromTime, toDay: fromDay, toTime }
  return fromDay && `${span.fromDay} ${span.fromTime}` < `${span.toDay} ${span.toTime}` ? span : undefined
}

/** Days or hours that close: the appointments that fall in are shown before, with another time for each. */
export class CloseForm {
  readonly #parts: SettingsParts
  readonly #form: DeskForm<Typed>
  readonly #closing: RemoteRead<readonly [string], Closing>

  constructor(parts: SettingsParts, isOpen: () => boolean) {
    this.#parts = parts
    this.#form = new DeskForm<Typed>(parts, {
      name: 'close',
      of: () => parts.named().repairer ?? '',
      fresh: () => nothingTyped,
      fields: (typed) => this.#fields(typed),
      send: (typed) => this.#send(typed),
    })
    const span = () => spanOf(this.#form.typed(undefined))
    this.#closing = deskRead<readonly [string], Closing>(parts.desk, {
      args: () => (isOpen() && span() ? ([JSON.stringify(span())] as const) : []),
      read: (_args, how) => {
        const asked = span() ?? { fromDay: '', fromTime: '', toDay: '', toTime: '' }
        return parts.desk.call.workshop.closing.query({ ...parts.named(), ...asked }, how)
      },
    })
  }

  close(): void {
    this.#form.close()
    this.#closing.close()
  }

  /** After a refusal: the list as it is by now. */
  reload(): void {
    void this.#closing.ask()
  }

  render(settings: Settings) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, settings.workshop.zone, words)
    const typed = this.#form.typed(undefined)
    const appointments = (spanOf(typed) && this.#closing.answer?.visits) ?? []
    const moved = typed.proposes ? appointments.filter((appointment) => this.#timeFor(appointment)) : []
    const pair = (...names: readonly (keyof Typed)[]) =>
      html`<div class="pairs">${this.#form.fields(undefined, names)}</div>`
    const form = this.#form.render(undefined, {
      title: words.closeTitle,
      body: html`${typed.isWhole ? pair('fromDay', 'toDay') : pair('fromDay')}
      ${this.#form.fields(undefined, ['isWhole'])} ${typed.isWhole ? nothing : pair('fromTime', 'toTime')}
      ${this.#form.fields(undefined, ['reason'])} ${spanOf(typed) ? this.#within(when) : nothing}`,
      go: moved.length > 0 ? words.closeAndPropose(moved.length) : words.closeNow,
      going: words.sending,
      after: html`<a class="way" href=${desk.hrefOf({ item: 'hours' })}>${words.backUnclosed}</a>`,
    })
    return html`<div @keydown=${this.#onKey}>${form}</div>`
  }

  /** It is a page of the hours, not of the list. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    const { desk } = this.#parts
    desk.go({ item: 'hours' })
    void focusOn(desk, `a[href="${desk.hrefOf({ item: 'close' })}"]`)
  }

  #fields(typed: Typed) {
    const words = this.#parts.words()
    const wrong = () => (spanOf(typed) ? undefined : words.spanWrong)
    const isWhole: Field<boolean> = {
      draw: ({ value, change }) =>
        html`<label class="tick"
          ><input
            type="checkbox"
            .checked=${value}
            @change=${(event: Event) => change(isTicked(event))}
          />${words.wholeDay}</label
        >`,
    }
    return {
      fromDay: day({
        label: typed.isWhole ? words.from : words.theDay,
        wanted: words.spanWrong,
        ...(!typed.isWhole && { faulty: wrong }),
      }),
      ...(typed.isWhole
        ? { toDay: day({ label: words.to, least: typed.fromDay, faulty: wrong }) }
        : { fromTime: time({ label: words.fromTime }), toTime: time({ label: words.toTime }) }),
      isWhole,
      reason: text({ label: optionalLabel(words.whatPeopleRead, words), most: 200 }),
    }
  }

  #within(when: When) {
    const { answer, error } = this.#closing
    const words = this.#parts.words()
    if (error) return notice({ tone: 'bad', title: words.withinFailed, ways: way(words.retry, () => this.reload()) })
    return answer && this.#appointments(answer.visits, when)
  }

  #appointments(appointments: readonly Standing[], when: When) {
    const words = this.#parts.words()
    const typed = this.#form.typed(undefined)
    if (appointments.length === 0) return html`<p role="status">${words.noAppointmentWithin}</p>`
    const count = appointments.length
    const way = (proposes: boolean, name: string, means: string) =>
      html`<label class="opt"
        ><input
          type="radio"
          name="close-way"
          .checked=${typed.proposes === proposes}
          @change=${() => this.#form.change(undefined, 'proposes', proposes)}
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
                proposes: typed.proposes,
                chosen: this.#timeFor(appointment),
                choose: (startsAt) => this.#choose(appointment.id, startsAt),
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
    return this.#form.typed(undefined).chosen[id] ?? proposal ?? ''
  }

  #choose(id: string, startsAt: string): void {
    this.#form.change(undefined, 'chosen', { ...this.#form.typed(undefined).chosen, [id]: startsAt })
  }

  async #send(typed: Typed): Promise<boolean> {
    const { act, desk, named, reload } = this.#parts
    const words = this.#parts.words()
    const isUnseen = this.#closing.isPending
    if (isUnseen) await this.#closing.settled
    const [span, closing] = [spanOf(typed), this.#closing.current]
    // Who comes then is seen before it is closed.
    if (!span || !closing || this.#closing.error || (isUnseen && closing.visits.length > 0)) return false
    const appointments = closing.visits.map((appointment) => {
      const startsAt = typed.proposes ? this.#timeFor(appointment) : ''
      return { appointmentId: appointment.id, seen: appointment.sequence, ...(startsAt && { startsAt }) }
    })
    const { reason } = typed
    const input = { ...named(), ...span, ...(reason && { reason }), seen: closing.sequence, visits: appointments }
    const done = await act.run('close', input, (how) => desk.call.workshop.close.mutate(input, how))
    if (!done) return false
    desk.go({ item: 'hours' })
    reload()
    desk.refresh()
    const { closureId, sequence: seen } = done
    const again = { ...named(), closureId, seen }
    const when = whenFor(desk.language, this.#parts.settings()?.workshop.zone ?? '', words)
    const undo = async () => {
      if (!(await act.run('reopen', again, (how) => desk.call.workshop.reopen.mutate(again, how)))) return
      reload()
      desk.did(words.reopened(words.closedFor(span, when)))
    }
    desk.did(words.closedNow(words.closedFor(span, when), done), { name: words.reopen, act: () => void undo() })
    return true
  }
}
