import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { notice, way } from '../../../../parts/notice.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { InputOf, OutputOf } from '../../../../shared/wire.js'
import { writtenIn } from '../../../../words/written-in.js'
import { deskRead } from '../../parts/desk-read.js'
import { icon } from '../../parts/icons.js'
import { chip, timeChips } from './time-chips.js'
import { whenFor, type When } from './parts/when.js'
import { valueOf } from '../../parts/fields.js'
import { priceIn } from '../../parts/price.js'
import type { Answered, WorkshopParts, Settings } from './parts/workshop.js'
import { optionalLabel } from '../../../../parts/form/optional-label.js'

type Times = OutputOf<'workshop.times'>
type BikeType = Settings['bikeTypes'][number]

type WalkInWays = {
  readonly isOpen: () => boolean
  /** Undefined until they are there. */
  readonly settings: () => Settings | undefined
}

const daysAtFirst = 2
const now = 'now'

/** Somebody who calls or stands at the door: at most three fields, and the hour is already « now ». */
export class WalkInSheet {
  readonly #parts: WorkshopParts
  readonly #times: RemoteRead<readonly [string, string], Times>
  readonly #isOpen: () => boolean
  readonly #settings: () => Settings | undefined
  #service = ''
  #bike: BikeType | undefined
  /** Nothing until the free times are there. */
  #chosen = ''
  /** It was said once that there is no name. */
  #isNameless = false
  #name = ''
  #contact = ''
  #days = daysAtFirst

  constructor(parts: WorkshopParts, { isOpen, settings }: WalkInWays) {
    this.#parts = parts
    this.#isOpen = isOpen
    this.#settings = settings
    this.#times = deskRead<readonly [string, string], Times>(parts.desk, {
      args: () => {
        const bike = this.#bikeIn(this.#settings())
        return this.#isOpen() && bike ? ([this.#service, bike] as const) : []
      },
      read: ([service, bike], how) => {
        const bikeType = this.#settings()?.bikeTypes.find((each) => each === bike) ?? 'classic'
        return parts.desk.call.workshop.times.query({ ...parts.named(), bikeType, ...(service && { service }) }, how)
      },
      answered: ({ now: room }) => {
        if (!room && this.#chosen === now) this.#chosen = ''
        if (room && !room.closed && this.#chosen === '') this.#chosen = now
      },
    })
  }

  close(): void {
    this.#times.close()
  }

  render(settings: Settings) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, settings.workshop.zone)
    return html`<form class="panel" aria-labelledby="walk-in-title" @submit=${(event: Event) => void this.#send(event)}>
      <p class="to-list"><a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.backToList}</a></p>
      <h2 id="walk-in-title" tabindex="-1">${words.addWalkIn}</h2>
      ${this.#work(settings)} ${this.#when(when)}
      <div class="field">
        <label for="walk-in-name">${optionalLabel(words.name, words)}</label>
        <input
          id="walk-in-name"
          autocomplete="off"
          maxlength="60"
          .value=${this.#name}
          aria-describedby=${this.#isNameless ? 'walk-in-nameless' : nothing}
          @input=${(event: Event) => {
            this.#name = valueOf(event)
            if (this.#isNameless) this.#change(() => (this.#isNameless = false))
          }}
        />
        <div role="status">
          ${this.#isNameless ? html`<p class="meta" id="walk-in-nameless">${words.nameless}</p>` : nothing}
        </div>
      </div>
      <div class="field">
        <label for="walk-in-contact">${optionalLabel(words.contact, words)}</label>
        <input
          id="walk-in-contact"
          autocomplete="off"
          maxlength="254"
          .value=${this.#contact}
          @input=${(event: Event) => {
            this.#contact = valueOf(event)
            desk.host.requestUpdate()
          }}
        />
      </div>
      <p class="notice plain kept">${icon('mail')}<span>${words.toldByMail}</span></p>
      <div class="sends">
        ${act.said('enter')}
        <button class="go" aria-disabled=${act.busy === 'enter'}>
          ${this.#isNameless ? words.addNameless : words.addNow}
        </button>
      </div>
      <a class="way" href=${desk.hrefOf({ item: '' })}>${words.backToList}</a>
    </form>`
  }

  #work({ bikeTypes, services, usualMinutes }: Settings) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const bike = this.#bikeIn(this.#settings())
    const fitting = services.filter((each) => !each.bikeTypes || !bike || each.bikeTypes.includes(bike))
    const service = fitting.find(({ id }) => id === this.#service)
    const price = service?.priceCents
    const facts = [
      words.length(service?.minutes ?? usualMinutes),
      price === undefined ? '' : price === 0 ? words.free : words.about(priceIn(desk.language, price)),
    ]
    return html`${
        bikeTypes.length > 1
          ? html`<div class="field">
              <label for="walk-in-bike">${words.bike}</label>
              <select
                id="walk-in-bike"
                @change=${(event: Event) => this.#change(() => (this.#bike = bikeTypes.find((each) => each === valueOf(event))))}
              >
                ${bikeTypes.map((each) => html`<option value=${each} ?selected=${each === bike}>${words.bikes[each]}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <div class="field">
        <label for="walk-in-service">${words.whatToDo}</label>
        <p class="meta">${facts.filter(Boolean).join(', ')}</p>
        <select id="walk-in-service" @change=${(event: Event) => this.#change(() => (this.#service = valueOf(event)))}>
          <option value="" ?selected=${!service}>${words.unknownWork}</option>
          ${fitting.map(
            ({ id, name }) =>
              html`<option value=${id} lang=${writtenIn} ?selected=${id === service?.id}>${name}</option>`,
          )}
        </select>
      </div>`
  }

  #when(when: When) {
    const words = this.#parts.words()
    const { answer, error } = this.#times
    if (error)
      return notice({ tone: 'bad', title: words.timesFailed, ways: way(words.retry, () => void this.#times.ask()) })
    if (!answer) return html`<p class="meta" role="status">${words.loadingTimes}</p>`
    const { now: room, minutes, days } = answer
    const short = room && this.#chosen === now && room.minutes < minutes
    const choose = (value: string) => this.#change(() => (this.#chosen = value))
    return html`${
        room?.closed
          ? html`<p class="notice warn kept">
              ${icon('lock')}<span><strong>${words.closed[room.closed]}</strong> ${words.closedMore}</span>
            </p>`
          : nothing
      }
      <fieldset class="times">
        <legend>${words.whenIsIt}</legend>
        <div class="chips">
          ${room ? chip({ value: now, name: room.closed ? words.nowAllTheSame : words.now, chosen: this.#chosen, choose }) : html`<p>${words.nobodyFree}</p>`}
        </div>
      </fieldset>
      ${
        short
          ? html`<p class="notice warn kept">
              ${icon('alert')}<span>
                <strong>${words.tooShort(words.length(minutes), when.time(endOf(room)))}</strong>
                ${words.stillPossible(words.length(room.minutes))}
              </span>
            </p>`
          : nothing
      }
      ${timeChips({
        when,
        days,
        shown: this.#days,
        chosen: this.#chosen,
        choose,
        moreTimes: words.moreTimes,
        more: () => this.#change(() => (this.#days += 7)),
      })}`
  }

  #bikeIn(settings: Settings | undefined): BikeType | undefined {
    return this.#bike ?? settings?.bikeTypes[0]
  }

  #change(change: () => void): void {
    change()
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault()
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    const bikeType = this.#bikeIn(this.#settings())
    const contact = this.#contact.trim()
    const firstName = this.#name.trim()
    const isMail = contact.includes('@')
    if (!bikeType || !this.#chosen) return act.say('enter', words.timeMissing)
    if (contact && !isMail && contact.replace(/\D/g, '').length < 8) return act.say('enter', words.contactWrong)
    if (isMail && !firstName) return act.say('enter', words.nameForMail)
    if (!firstName && !this.#isNameless) {
      this.#change(() => (this.#isNameless = true))
      return focusOn(desk, '#walk-in-name')
    }
    const input: InputOf<'workshop.enter'> = {
      ...named(),
      bikeType,
      locale: desk.language,
      words: '',
      ...(this.#service && { service: this.#service }),
      ...(this.#chosen !== now && { startsAt: this.#chosen }),
      ...(firstName && { firstName }),
      ...(contact && (isMail ? { email: contact } : { phone: contact })),
    }
    const done = await act.run('enter', input, (how) => desk.call.workshop.enter.mutate(input, how))
    if (!done) return void this.#times.ask()
    this.#name = ''
    this.#contact = ''
    this.#chosen = ''
    this.#isNameless = false
    this.#did(done)
  }

  #did(done: Answered): void {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, done.zone)
    act.leave()
    reload()
    desk.did(words.entered(done.contactName || words.nobody, when.moment(done.startsAt), done.isTold), {
      name: words.takeOff,
      act: () => void this.#takeOff(done),
    })
    void focusOn(desk, '.done li')
  }

  /** Begun or not; who has a mail is told. */
  async #takeOff({ id, sequence, contactName, startsAt, zone }: Answered): Promise<void> {
    const { act, desk, named, reload } = this.#parts
    const words = this.#parts.words()
    const input = { ...named(), appointmentId: id, seen: sequence, answer: 'cancel' } as const
    const done = await act.run('csv', input, (how) => desk.call.workshop.answer.mutate(input, how))
    if (!done) return
    reload()
    desk.did(words.takenOff(contactName || words.nobody, whenFor(desk.language, zone).moment(startsAt)))
  }
}

const endOf = ({ startsAt, minutes }: { readonly startsAt: string; readonly minutes: number }): string =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()
