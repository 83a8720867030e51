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
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
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
  readonly #form: DeskForm<{ readonly name: string; readonly contact: string }>
  #days = daysAtFirst

  constructor(parts: WorkshopParts, { isOpen, settings }: WalkInWays) {
    this.#parts = parts
    this.#isOpen = isOpen
    this.#settings = settings
    this.#form = new DeskForm<{ readonly name: string; readonly contact: string }>(parts, {
      name: 'walk-in',
      of: () => parts.named().repairer ?? '',
      fresh: () => ({ name: '', contact: '' }),
      fields: ({ name, contact }) => {
        const words = parts.words()
        const isMail = contact.includes('@')
        return {
          name: text({
            label: optionalLabel(words.name, words),
            most: 60,
            hint: this.#isNameless && !name.trim() ? words.nameless : undefined,
            wanted: isMail ? words.nameForMail : undefined,
          }),
          contact: text({
            label: optionalLabel(words.contact, words),
            most: 254,
            faulty: (typed) => (isMail || typed.replace(/\D/g, '').length >= 8 ? undefined : words.contactWrong),
          }),
        }
      },
      send: ({ name, contact }) => this.#send(name, contact),
    })
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
    this.#form.close()
    this.#times.close()
  }

  render(settings: Settings) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, settings.workshop.zone, words)
    const isNameless = this.#isNameless && !this.#form.typed(undefined).name.trim()
    return this.#form.render(undefined, {
      title: words.addWalkIn,
      before: html`<p class="to-list">
          <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.backToList}</a>
        </p>
        ${this.#work(settings)} ${this.#when(when)}`,
      more: html`<p class="notice plain kept">${icon('mail')}<span>${words.toldByMail}</span></p>`,
      go: isNameless ? words.addNameless : words.addNow,
      going: words.sending,
      after: html`<a class="way" href=${desk.hrefOf({ item: '' })}>${words.backToList}</a>`,
    })
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

  async #send(firstName: string, contact: string): Promise<boolean> {
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    const bikeType = this.#bikeIn(this.#settings())
    if (!bikeType || !this.#chosen) {
      act.say('walk-in', words.timeMissing)
      return false
    }
    if (!firstName && !this.#isNameless) {
      this.#isNameless = true
      void focusOn(desk, '#walk-in-name')
      return false
    }
    const isMail = contact.includes('@')
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
    const done = await act.run('walk-in', input, (how) => desk.call.workshop.enter.mutate(input, how))
    if (!done) {
      void this.#times.ask()
      return false
    }
    this.#chosen = ''
    this.#isNameless = false
    this.#did(done)
    return true
  }

  #did(done: Answered): void {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, done.zone, words)
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
    desk.did(words.takenOff(contactName || words.nobody, whenFor(desk.language, zone, words).moment(startsAt)))
  }
}

const endOf = ({ startsAt, minutes }: { readonly startsAt: string; readonly minutes: number }): string =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()
