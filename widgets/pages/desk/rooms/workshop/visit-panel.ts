import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { addressOf } from '../../../../shared/wire.js'
import { telOf, unbroken } from '../../../../words/phone.js'
import { writtenIn } from '../../../../words/written-in.js'
import { ProposeForm } from './propose-form.js'
import { stateOf } from './visit-state.js'
import { whenFor, type When } from './parts/when.js'
import { valueOf } from '../../parts/fields.js'
import { priceIn } from '../../parts/price.js'
import type { Answer, Answered, PanelParts, Visit } from './parts/workshop.js'

type Asked = 'propose' | 'refuse' | 'cancel'

/** One visit: what was said, how to call, and what may be done about it now. */
export class VisitPanel {
  readonly #parts: PanelParts
  readonly #propose: ProposeForm
  #shown = ''
  #asks: Asked | undefined
  #said = ''

  constructor(parts: PanelParts) {
    this.#parts = parts
    this.#propose = new ProposeForm(parts, {
      send: (visit, more) => void this.#send(visit, 'propose', more),
      back: () => this.#ask(undefined),
    })
  }

  render(visit: Visit) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, visit.zone)
    if (this.#shown !== visit.id) {
      this.#shown = visit.id
      this.#asks = undefined
      this.#said = ''
      act.hush()
    }
    const asks = this.#asks && visit.may.includes(this.#asks) ? this.#asks : undefined
    return html`<section class="panel" aria-labelledby="visit-title">
      <p class="to-list"><a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.backToList}</a></p>
      ${
        asks === 'propose'
          ? this.#propose.render(visit, when)
          : html`<h2 id="visit-title" tabindex="-1">
                ${words.visitTitle(visit.contactName || words.nobody, when.wholeMoment(visit.startsAt))}
              </h2>
              ${stateOf(visit, { words, when })} ${this.#facts(visit, when)}
              ${asks === undefined ? this.#acts(visit, when) : this.#asking(visit, asks, when)}`
      }
      ${act.said('answer')}
    </section>`
  }

  #facts(visit: Visit, when: When) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { address, answer, bikeType, contactEmail, contactPhone, employee, endsAt, photo, service, startsAt } = visit
    const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
    const price = service?.priceCents
    const facts = [
      [words.what, `${service?.name ?? words.unknownWork}, ${words.length(minutes)}`],
      [words.bike, words.bikes[bikeType]],
      [words.price, price === undefined ? '' : price === 0 ? words.free : words.about(priceIn(desk.language, price))],
      [words.where, address ?? ''],
      [words.with, employee ?? ''],
      [words.madeOn, visit.site],
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
          visit.proposedStartsAt && visit.status === 'proposed'
            ? html`<div>
                <dt>${words.proposed}</dt>
                <dd>${when.wholeMoment(visit.proposedStartsAt)}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${
        visit.words
          ? html`<div>
              <h3>${words.wasSaid}</h3>
              <p class="said" lang=${writtenIn}>${words.quoted(visit.words)}</p>
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
              <a class="way" href=${telOf(contactPhone)} aria-label=${words.callWhom(visit.contactName || words.nobody)}
                >${words.call}</a
              >
            </p>`
          : nothing
      }
      ${contactEmail ? html`<p class="meta">${contactEmail}</p>` : nothing}`
  }

  #acts(visit: Visit, when: When) {
    const words = this.#parts.words()
    const { may } = visit
    if (may.length === 0) return html`<p class="meta">${words.nothingToDo}</p>`
    const canRefuse = may.includes('refuse')
    return html`<div class="sends acts">
      ${may.includes('accept') ? this.#button(visit, { answer: 'accept', name: words.accept }) : nothing}
      ${may.includes('keep') ? this.#button(visit, { answer: 'keep', name: words.keep, kind: visit.status === 'booked' ? 'go' : 'way' }) : nothing}
      ${may.includes('miss') ? this.#button(visit, { answer: 'miss', name: words.miss, kind: 'way' }) : nothing}
      ${may.includes('propose') ? this.#asker('propose', words.propose, 'way') : nothing}
      ${canRefuse ? this.#asker('refuse', words.refuse, 'quiet bad') : nothing}
      ${may.includes('cancel') && !canRefuse ? this.#asker('cancel', words.cancel, 'quiet bad') : nothing}
      ${visit.status === 'booked' && may.includes('cancel') && !may.includes('keep') ? html`<p class="meta">${words.later(when.time(visit.startsAt))}</p>` : nothing}
    </div>`
  }

  #button(
    visit: Visit,
    { answer, name, kind = 'go' }: { readonly answer: Answer; readonly name: string; readonly kind?: string },
  ) {
    return html`<button
      type="button"
      class=${kind}
      aria-disabled=${this.#parts.act.busy === 'answer'}
      @click=${() => void this.#send(visit, answer)}
    >
      ${name}
    </button>`
  }

  #asker(asked: Asked, name: string, kind: string) {
    return html`<button type="button" class="${kind} ask-${asked}" @click=${() => this.#ask(asked)}>${name}</button>`
  }

  /** An act that touches somebody asks once: what, when, and who is told; the keyboard stands on the way back. */
  #asking(visit: Visit, asks: 'refuse' | 'cancel', when: When) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const who = visit.contactName || words.nobody
    const ask = words.asks[asks]
    return html`<form
      class="notice warn stack"
      @submit=${(event: Event) => {
        event.preventDefault()
        if (asks === 'refuse' && !this.#said.trim()) act.say('answer', words.reasonMissing)
        else void this.#send(visit, asks, this.#said.trim() ? { words: this.#said.trim() } : {})
      }}
    >
      <p><strong>${ask.question(who, when.wholeMoment(visit.startsAt))}</strong></p>
      <p>${visit.isTold ? ask.told(who) : words.callThem(who)}</p>
      <div class="field">
        <label for="answer-words"
          >${ask.words} ${asks === 'cancel' ? html`<small>${words.optional}</small>` : nothing}</label
        >
        <textarea
          id="answer-words"
          rows="3"
          maxlength="1000"
          .value=${this.#said}
          @input=${(event: Event) => (this.#said = valueOf(event))}
        ></textarea>
      </div>
      <p class="ways">
        <button type="button" class="way keep" @click=${() => this.#ask(undefined)}>${ask.keep}</button>
        <button class="quiet bad" aria-disabled=${act.busy === 'answer'}>${ask.now}</button>
      </p>
    </form>`
  }

  #ask(asked: Asked | undefined): void {
    const { act, desk } = this.#parts
    const before = this.#asks
    this.#asks = asked
    act.hush()
    void focusOn(desk, asked === undefined ? `.ask-${before ?? ''}` : asked === 'propose' ? '#visit-title' : '.keep')
  }

  async #send(
    visit: Visit,
    answer: Answer,
    more: { readonly words?: string; readonly startsAt?: string } = {},
  ): Promise<void> {
    const { act, desk, named } = this.#parts
    const input = { ...named(), appointmentId: visit.id, seen: visit.sequence, answer, ...more }
    const done = await act.run('answer', input, (how) => desk.call.workshop.answer.mutate(input, how))
    if (!done) return
    if (this.#shown === visit.id) {
      this.#asks = undefined
      this.#said = ''
      this.#propose.drop()
    }
    this.#did(visit, answer, done)
  }

  #did(visit: Visit, answer: Answer, done: Answered): void {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, done.zone)
    const who = visit.contactName || words.nobody
    const moment = when.wholeMoment(done.proposedStartsAt ?? done.startsAt)
    act.leave()
    reload()
    desk.look()
    const other = answer === 'keep' ? 'miss' : answer === 'miss' ? 'keep' : undefined
    desk.did(
      words.did[answer](who, moment, visit.isTold),
      other && {
        name: words.noteOther[other],
        act: () => void this.#send({ ...visit, sequence: done.sequence }, other),
      },
    )
  }
}
