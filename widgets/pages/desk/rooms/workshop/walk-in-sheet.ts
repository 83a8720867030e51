import { html, nothing } from 'lit'
import { notice, way } from '../../../../parts/notice.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { InputOf, OutputOf } from '../../../../shared/wire.js'
import { writtenIn } from '../../../../words/written-in.js'
import { deskRead } from '../../parts/desk-read.js'
import { valueOf } from '../../parts/fields.js'
import { filtersWithout } from '../../parts/filters.js'
import { priceIn } from '../../parts/price.js'
import { firstInGap } from './first-in-gap.js'
import { whenFor, type When } from './parts/when.js'
import { whoStep, type Answered, type WorkshopParts, type Settings } from './parts/workshop.js'
import { walkInHours } from './walk-in-hours.js'

type Times = OutputOf<'workshop.times'>
type BikeType = Settings['bikeTypes'][number]

type WalkInWays = {
  readonly isOpen: () => boolean
  /** Undefined until they are there. */
  readonly settings: () => Settings | undefined
}

/** Somebody who calls or stands at the door, in two presses: the work, then the hour. Who it is comes afterwards, if they say it. */
export class WalkInSheet {
  readonly #parts: WorkshopParts
  readonly #times: RemoteRead<readonly [string, string], Times>
  readonly #settings: () => Settings | undefined
  #service = ''
  #bike: BikeType | undefined
  /** Days whose hours are all in sight; none until they are asked for. */
  #days = 0

  constructor(parts: WorkshopParts, { isOpen, settings }: WalkInWays) {
    this.#parts = parts
    this.#settings = settings
    this.#times = deskRead<readonly [string, string], Times>(parts.desk, {
      args: () => {
        const bike = this.#bikeIn(settings())
        return isOpen() && bike ? ([this.#service, bike] as const) : []
      },
      read: ([service, bike], how) => {
        const bikeType = settings()?.bikeTypes.find((each) => each === bike) ?? 'classic'
        return parts.desk.call.workshop.times.query({ ...parts.named(), bikeType, ...(service && { service }) }, how)
      },
    })
  }

  close(): void {
    this.#times.close()
  }

  render(settings: Settings): Content {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, settings.workshop.zone, words)
    const list = desk.hrefOf({ item: '', filters: filtersWithout(desk.filters, ['at']) })
    return html`<section class="panel walk-in" aria-labelledby="walk-in">
      <p class="to-list"><a class="quiet link" href=${list}>${words.backToList}</a></p>
      <h2 id="walk-in" tabindex="-1">${words.addWalkIn}</h2>
      ${this.#work(settings)} ${this.#bikes(settings)}
      <section class="stack" aria-labelledby="walk-in-when">
        <h3 id="walk-in-when">${words.whenIsIt}</h3>
        ${act.said('walk-in')} ${this.#when(when)}
      </section>
      <p class="meta">${words.twoPresses}</p>
      <a class="way" href=${list}>${words.backToList}</a>
    </section>`
  }

  #work({ services, usualMinutes }: Settings): Content {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const bike = this.#bikeIn(this.#settings())
    const fitting = services.filter((each) => !each.bikeTypes || !bike || each.bikeTypes.includes(bike))
    const chosen = fitting.some(({ id }) => id === this.#service) ? this.#service : ''
    const choice = ({ id, name, minutes, priceCents }: Work): Content =>
      html`<label class="chip"
        ><input
          type="radio"
          name="work"
          value=${id}
          .checked=${chosen === id}
          @change=${() => this.#change(() => (this.#service = id))}
        /><span
          ><b lang=${id ? writtenIn : nothing}>${name}</b>
          <small>${factsOf({ minutes, priceCents }, words, desk.language)}</small></span
        ></label
      >`
    return html`<fieldset class="times works">
      <legend>${words.whatToDo}</legend>
      <div class="chips">
        ${fitting.map(choice)} ${choice({ id: '', name: words.unknownWork, minutes: usualMinutes })}
      </div>
    </fieldset>`
  }

  #bikes({ bikeTypes }: Settings): Content {
    const words = this.#parts.words()
    const bike = this.#bikeIn(this.#settings())
    if (bikeTypes.length < 2) return nothing
    const choose = (event: Event) =>
      this.#change(() => (this.#bike = bikeTypes.find((each) => each === valueOf(event))))
    return html`<div class="field">
      <label for="walk-in-bike">${words.bike}</label>
      <select id="walk-in-bike" @change=${choose}>
        ${bikeTypes.map((each) => html`<option value=${each} ?selected=${each === bike}>${words.bikes[each]}</option>`)}
      </select>
    </div>`
  }

  #when(when: When): Content {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const { answer, error } = this.#times
    if (error)
      return notice({ tone: 'bad', title: words.timesFailed, ways: way(words.retry, () => void this.#times.ask()) })
    if (!answer) return html`<p class="meta" role="status">${words.loadingTimes}</p>`
    return walkInHours(answer, {
      words,
      when,
      pressed: firstInGap(desk.filters['at'] ?? '', answer.days, when),
      days: this.#days,
      show: (days) => this.#change(() => (this.#days = days)),
      take: (startsAt) => void this.#enter(startsAt),
      isBusy: act.busy === 'walk-in',
    })
  }

  #bikeIn(settings: Settings | undefined): BikeType | undefined {
    return this.#bike ?? settings?.bikeTypes[0]
  }

  #change(change: () => void): void {
    change()
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  /** The hour is taken at once, before any name. */
  async #enter(startsAt: string | undefined): Promise<void> {
    const { act, desk, named } = this.#parts
    const bikeType = this.#bikeIn(this.#settings())
    if (!bikeType) return
    const input: InputOf<'workshop.enter'> = {
      ...named(),
      ...{ bikeType, locale: desk.language, words: '' },
      ...(this.#service && { service: this.#service }),
      ...(startsAt !== undefined && { startsAt }),
    }
    const done = await act.run('walk-in', input, (how) => desk.call.workshop.enter.mutate(input, how))
    if (!done) {
      void this.#times.ask()
      return
    }
    this.#service = ''
    this.#days = 0
    this.#did(done)
  }

  #did(done: Answered): void {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const when = whenFor(desk.language, done.zone, words)
    act.leave()
    const filters = { ...filtersWithout(desk.filters, ['at', 'day']), day: when.dayOf(done.startsAt) }
    desk.go({ item: `${done.id}/${whoStep}`, filters })
    reload()
    const work = done.service?.name ?? words.unknownWork
    desk.did(words.entered(work, when.moment(done.startsAt)), {
      name: words.takeOff,
      act: () => void this.#takeOff(done),
    })
  }

  /** Begun or not. */
  async #takeOff({ id, sequence, startsAt, service, zone }: Answered): Promise<void> {
    const { act, desk, named, reload } = this.#parts
    const words = this.#parts.words()
    const input = { ...named(), appointmentId: id, seen: sequence, answer: 'cancel' } as const
    const done = await act.run('csv', input, (how) => desk.call.workshop.answer.mutate(input, how))
    if (!done) return
    desk.go({ item: '', filters: desk.filters })
    reload()
    const work = service?.name ?? words.unknownWork
    desk.did(words.takenOff(work, whenFor(desk.language, zone, words).moment(startsAt)))
  }
}

type Work = {
  readonly id: string
  readonly name: string
  readonly minutes: number
  readonly priceCents?: number | undefined
}
type Said = ReturnType<WorkshopParts['words']>

/** « 30 min, environ 12 € » */
function factsOf(
  { minutes, priceCents }: Pick<Work, 'minutes' | 'priceCents'>,
  words: Said,
  language: Parameters<typeof priceIn>[0],
): string {
  const price =
    priceCents === undefined ? '' : priceCents === 0 ? words.free : words.about(priceIn(language, priceCents))
  return [words.length(minutes), price].filter(Boolean).join(', ')
}
