import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { addressOf } from '../../../../shared/wire.js'
import { telOf, unbroken } from '../../../../words/phone.js'
import { writtenIn } from '../../../../words/written-in.js'
import { EndForm } from './end-form.js'
import { ProposeForm } from './propose-form.js'
import { stateOf } from './appointment-state.js'
import { whenFor, type When } from './parts/when.js'
import { nudges } from './nudges.js'
import { AskedAct } from '../../parts/asked-act.js'
import { writeWay } from '../../parts/talk/write-link.js'
import { priceIn } from '../../parts/price.js'
import { whoStep, type Answer, type Answered, type WorkshopParts, type Appointment } from './parts/workshop.js'

const asks = ['propose', 'refuse', 'cancel'] as const
type Asked = (typeof asks)[number]

/** What an answer is about, in a list or alone. */
type Answering = Pick<Appointment, 'id' | 'sequence' | 'contactName' | 'isTold'>

/** One appointment: what was said, how to call, and what may be done about it now. */
export class AppointmentSheet {
  readonly #parts: WorkshopParts
  readonly #propose: ProposeForm
  readonly #end: EndForm
  readonly #asked = new AskedAct<Asked, number>()
  #shown = ''

  constructor(parts: WorkshopParts) {
    this.#parts = parts
    this.#propose = new ProposeForm(parts, {
      send: (appointment, { isAgreed, ...more }) => this.#send(appointment, isAgreed ? 'move' : 'propose', more),
      back: (appointment) => this.#keep(appointment),
    })
    this.#end = new EndForm(parts, {
      send: (appointment, asks, more) => this.#send(appointment, asks, more),
      back: (appointment) => this.#keep(appointment),
    })
  }

  close(): void {
    this.#end.close()
    this.#propose.close()
  }

  render(appointment: Appointment) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, appointment.zone, words)
    if (this.#shown !== appointment.id) {
      this.#shown = appointment.id
      this.#asked.end()
      act.hush()
      const wanted = asks.find((each) => each === desk.filters['ask'])
      if (wanted && appointment.may.includes(wanted)) this.#asked.ask(wanted, appointment.sequence)
    }
    const asked = this.#asked.still(appointment.may)
    return html`<section class="panel" aria-labelledby="appointment-title">
      <p class="to-list"><a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.backToList}</a></p>
      ${
        asked === 'propose'
          ? this.#propose.render(appointment, when)
          : html`<h2 id="appointment-title" tabindex="-1">
                ${words.appointmentTitle(appointment.contactName || words.nobody, when.wholeMoment(appointment.startsAt))}
              </h2>
              ${stateOf(appointment, { words, when })} ${this.#facts(appointment, when)} ${this.#write(appointment)}
              ${asked === undefined ? this.#acts(appointment, when) : this.#end.render({ appointment, asks: asked }, when)}`
      }
      ${act.said('answer')}
    </section>`
  }

  #facts(appointment: Appointment, when: When) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { address, answer, bikeType, contactEmail, contactPhone, employee, endsAt, photo, service, startsAt } =
      appointment
    const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
    const price = service?.priceCents
    const facts = [
      [words.what, `${service?.name ?? words.unknownWork}, ${words.length(minutes)}`],
      [words.bike, words.bikes[bikeType]],
      [words.price, price === undefined ? '' : price === 0 ? words.free : words.about(priceIn(desk.language, price))],
      [words.where, address ?? ''],
      [words.with, employee ?? ''],
      [words.madeOn, appointment.site],
    ].filter(([, value]) => value)
    const [small, large = small] = [photo?.[0], photo?.at(-1)]
    return html`<dl class="facts">
        ${facts.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd lang=${writtenIn}>${value}</dd>
            </div>`,
        )}
        ${
          appointment.proposedStartsAt && appointment.status === 'proposed'
            ? html`<div>
                <dt>${words.proposed}</dt>
                <dd>${when.wholeMoment(appointment.proposedStartsAt)}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${
        appointment.words
          ? html`<div>
              <h3>${words.wasSaid}</h3>
              <p class="said" lang=${writtenIn}>${words.quoted(appointment.words)}</p>
            </div>`
          : nothing
      }
      ${
        small && large
          ? html`<a href=${addressOf(large.path)} target="_blank" rel="noopener"
              ><img
                class="photo"
                src=${addressOf(small.path)}
                alt=${words.photo}
                width="320"
                height="200"
                loading="lazy"
            /></a>`
          : nothing
      }
      ${
        answer
          ? html`<div>
              <h3>${words.wasAnswered}</h3>
              <p class="said" lang=${writtenIn}>${words.quoted(answer)}</p>
            </div>`
          : nothing
      }
      ${
        contactPhone
          ? html`<p class="call">
              <span class="grow"><b>${words.phone}</b><span>${unbroken(contactPhone)}</span></span>
              <a
                class="way"
                href=${telOf(contactPhone)}
                aria-label=${words.callWhom(appointment.contactName || words.nobody)}
                >${words.call}</a
              >
            </p>`
          : nothing
      }
      ${contactEmail ? html`<p class="meta">${contactEmail}</p>` : nothing}`
  }

  /** Nobody reads what is written to who has no account. */
  #write({ id, contactName, isWalkIn, status, unread }: Appointment) {
    const { desk, words } = this.#parts
    if (isWalkIn)
      return status === 'booked'
        ? html`<a class="way" href=${desk.hrefOf({ item: `${id}/${whoStep}` })}>${words().nameIt}</a>`
        : nothing
    return writeWay({ desk, words: words(), id, who: contactName || words().nobody, unread })
  }

  #acts(appointment: Appointment, when: When) {
    const words = this.#parts.words()
    const { may } = appointment
    if (may.length === 0) return html`<p class="meta">${words.nothingToDo}</p>`
    const canRefuse = may.includes('refuse')
    return html`${nudges(appointment, { words, when, isBusy: this.#parts.act.busy === 'answer', move: (startsAt) => void this.#send(appointment, 'move', { startsAt }) })}
      <div class="sends acts">
        ${may.includes('accept') ? this.#button(appointment, { answer: 'accept', name: words.accept }) : nothing}
        ${may.includes('keep') ? this.#button(appointment, { answer: 'keep', name: words.keep, kind: appointment.status === 'booked' ? 'go' : 'way' }) : nothing}
        ${may.includes('miss') ? this.#button(appointment, { answer: 'miss', name: words.miss, kind: 'way' }) : nothing}
        ${may.includes('propose') ? this.#asker(appointment, 'propose', 'way') : nothing}
        ${canRefuse ? this.#asker(appointment, 'refuse') : nothing}
        ${may.includes('cancel') && !canRefuse ? this.#asker(appointment, 'cancel') : nothing}
        ${appointment.status === 'booked' && may.includes('cancel') && !may.includes('keep') ? html`<p class="meta">${words.later(when.time(appointment.startsAt))}</p>` : nothing}
      </div>`
  }

  #button(
    appointment: Appointment,
    { answer, name, kind = 'go' }: { readonly answer: Answer; readonly name: string; readonly kind?: string },
  ) {
    return html`<button
      type="button"
      class=${kind}
      aria-disabled=${this.#parts.act.busy === 'answer'}
      @click=${() => void this.#send(appointment, answer)}
    >
      ${name}
    </button>`
  }

  #asker({ sequence }: Appointment, asked: Asked, kind = 'quiet bad') {
    return html`<button type="button" class="${kind} ask-${asked}" @click=${() => this.#ask(asked, sequence)}>
      ${this.#parts.words()[asked]}
    </button>`
  }

  #ask(asked: Asked, seen: number): void {
    const { act, desk } = this.#parts
    this.#asked.ask(asked, seen)
    act.hush()
    void focusOn(desk, asked === 'propose' ? '#appointment-title' : '.keep')
  }

  #keep({ may }: Appointment): void {
    const { act, desk } = this.#parts
    const asked = this.#asked.act
    this.#asked.end()
    act.hush()
    void focusOn(desk, may.some((each) => each === asked) ? `.ask-${asked}` : '#appointment-title')
  }

  /** From where it waits, in one press. */
  accept(appointment: Answering): void {
    void this.#send(appointment, 'accept')
  }

  async #send(
    appointment: Answering,
    answer: Answer,
    more: { readonly words?: string; readonly startsAt?: string } = {},
  ): Promise<boolean> {
    const { act, desk, named } = this.#parts
    const seen = this.#asked.take(answer, appointment.sequence)
    const input = { ...named(), appointmentId: appointment.id, seen, answer, ...more }
    const done = await act.run('answer', input, (how) => desk.call.workshop.answer.mutate(input, how))
    if (!done) return false
    if (this.#shown === appointment.id) this.#asked.end()
    this.#did(appointment, answer, done)
    return true
  }

  #did(appointment: Answering, answer: Answer, done: Answered): void {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, done.zone, words)
    const who = appointment.contactName || words.nobody
    const moment = when.wholeMoment(done.proposedStartsAt ?? done.startsAt)
    act.leave()
    reload()
    desk.refresh()
    const other = answer === 'keep' ? 'miss' : answer === 'miss' ? 'keep' : undefined
    desk.did(
      words.did[answer](who, moment, appointment.isTold),
      other && {
        name: words.noteOther[other],
        act: () => void this.#send({ ...appointment, sequence: done.sequence }, other),
      },
    )
  }
}
