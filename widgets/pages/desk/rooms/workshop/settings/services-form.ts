import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { decimalMark } from '../../../../../words/decimals.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { text, ticks } from '../../../parts/form/field.js'
import { priceIn } from '../../../parts/price.js'
import type { Settings } from '../parts/workshop.js'
import { change, type SettingsParts } from './settings.js'

type Service = Settings['services'][number]
type About = { readonly settings: Settings; readonly service?: Service }
type Typed = {
  readonly name: string
  readonly minutes: string
  readonly price: string
  readonly bikes: readonly Settings['bikeTypes'][number][]
}
type Described = Omit<Service, 'id'>

/** Lists the services: how long they take, what they cost, for which bicycles. */
export class ServicesForm {
  readonly #parts: SettingsParts
  /** The one that is open, or `new`. */
  #open = ''
  readonly #form: DeskForm<Typed, About>

  constructor(parts: SettingsParts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, About>(parts, {
      name: 'service',
      of: ({ service }) => `${parts.named().repairer ?? ''} ${service?.id ?? ''}`,
      fresh: ({ settings: { bikeTypes, usualMinutes }, service }) => ({
        name: service?.name ?? '',
        minutes: String(service?.minutes ?? usualMinutes),
        price: eurosOf(service).replace('.', decimalMark(parts.desk.language)),
        bikes: service?.bikeTypes ?? bikeTypes,
      }),
      fields: (_typed, about) => this.#fields(about),
      leadsTo: () => 'name',
      send: (typed, about) => this.#save(typed, about),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(settings: Settings) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const { services } = settings
    return html`<section class="panel" aria-labelledby="services-title">
      <h2 id="services-title">${words.services}</h2>
      <p class="meta">${words.servicesMore}</p>
      ${
        services.length === 0
          ? html`<p>${words.noService(words.length(settings.usualMinutes))}</p>`
          : html`<ul class="rows framed">
              ${services.map((service) => html`<li class="invited">${this.#open === service.id ? this.#asking({ settings, service }) : this.#row(service)}</li>`)}
            </ul>`
      }
      ${act.said('services')}
      ${
        this.#open === 'new'
          ? this.#asking({ settings })
          : html`<p>
              <button type="button" class="way add" @click=${() => this.#edit('new')}>${words.addService}</button>
            </p>`
      }
    </section>`
  }

  #row(service: Service) {
    const words = this.#parts.words()
    const { id, bikeTypes, minutes, name, priceCents } = service
    const { language } = this.#parts.desk
    const price =
      priceCents === undefined
        ? words.onTheSpot
        : priceCents === 0
          ? words.free
          : words.about(priceIn(language, priceCents))
    const forBikes = bikeTypes?.map((each) => words.bikes[each]).join(', ')
    return html`<div class="grow">
        <b lang=${writtenIn}>${name}</b>
        <p class="meta">${[words.length(minutes), price, forBikes].filter(Boolean).join(' · ')}</p>
      </div>
      <button
        type="button"
        class="quiet"
        id="change-${id}"
        aria-label=${words.changeOf(name)}
        @click=${() => this.#edit(id)}
      >
        ${words.change}
      </button>
      <button
        type="button"
        class="quiet bad"
        aria-label=${words.removeOf(name)}
        @click=${() => void this.#remove(service)}
      >
        ${words.remove}
      </button>`
  }

  #edit(id: string): void {
    this.#open = id
    this.#parts.desk.host.requestUpdate()
  }

  #asking(about: About) {
    const words = this.#parts.words()
    return html`<div class="grow">
      ${this.#form.render(about, {
        body: html`${this.#form.fields(about, ['name'])}
          <div class="pairs">${this.#form.fields(about, ['minutes', 'price'])}</div>
          <p class="meta">${words.priceMeans}</p>
          ${about.settings.bikeTypes.length > 1 ? this.#form.fields(about, ['bikes']) : nothing}`,
        go: about.service ? words.saveService : words.addServiceNow,
        going: words.sending,
        after: html`<button type="button" class="quiet" @click=${() => this.#close(about)}>${words.forget}</button>`,
      })}
    </div>`
  }

  #fields({ settings: { bikeTypes, services }, service }: About) {
    const words = this.#parts.words()
    const isTwice = (typed: string) => services.some(({ id, name }) => id !== service?.id && alike(name, typed))
    return {
      name: text({
        label: words.serviceName,
        most: 120,
        wanted: words.nameMissing,
        faulty: (typed) => (isTwice(typed) ? words.nameTwice : undefined),
      }),
      minutes: text({
        label: words.serviceMinutes,
        most: 3,
        inputMode: 'numeric',
        wanted: words.minutesWrong,
        faulty: (typed) => (isMinutes(typed) ? undefined : words.minutesWrong),
      }),
      price: text({
        label: words.servicePrice,
        most: 10,
        inputMode: 'decimal',
        faulty: (typed) => (centsIn(typed) === undefined ? words.priceWrong : undefined),
      }),
      bikes: ticks({ label: words.forWhichBikes, choices: bikeTypes, names: words.bikes }),
    }
  }

  #close(about: About): void {
    this.#form.drop(about)
    this.#parts.act.hush()
    const was = this.#open
    this.#open = ''
    void focusOn(this.#parts.desk, was === 'new' ? '.add' : `#change-${was}`)
  }

  async #save({ name, minutes, price, bikes }: Typed, { settings: { bikeTypes }, service }: About): Promise<boolean> {
    const { act } = this.#parts
    if (bikes.length === 0) {
      act.say('service', this.#parts.words().bikesMissing)
      return false
    }
    const priceCents = price === '' ? undefined : centsIn(price)
    const described: Described = {
      name,
      minutes: Number(minutes),
      ...(priceCents !== undefined && { priceCents }),
      ...(bikes.length < bikeTypes.length && { bikeTypes: [...bikes] }),
    }
    const isDone = await (service ? this.#change(service, described) : this.#add(described))
    if (isDone) this.#open = ''
    return isDone
  }

  #change({ id: serviceId, ...before }: Service, described: Described): Promise<boolean> {
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    return change<Described>(this.#parts, {
      at: 'service',
      to: described,
      back: before,
      did: words.serviceChanged(described.name),
      undone: words.serviceBack(before.name),
      send: (kept, seen) => {
        const input = { ...named(), ...kept, seen, serviceId }
        return act.run('service', input, (how) => desk.call.workshop.changeService.mutate(input, how))
      },
    })
  }

  async #add(described: Described): Promise<boolean> {
    const { act, desk, named, reload, settings } = this.#parts
    const words = this.#parts.words()
    const input = { ...named(), ...described, seen: settings()?.sequence ?? 0 }
    const done = await act.run('service', input, (how) => desk.call.workshop.addService.mutate(input, how))
    if (!done) return false
    reload()
    desk.did(words.serviceAdded(described.name), {
      name: words.undo,
      act: () => void this.#remove({ id: done.serviceId, ...described }, done.sequence),
    })
    return true
  }

  async #remove({ id: serviceId, ...described }: Service, seen?: number): Promise<void> {
    const { act, desk, named, reload, settings } = this.#parts
    const words = this.#parts.words()
    const input = { ...named(), seen: seen ?? settings()?.sequence ?? 0, serviceId }
    const done = await act.run('services', input, (how) => desk.call.workshop.dropService.mutate(input, how))
    if (!done) return
    reload()
    desk.did(words.serviceRemoved(described.name), { name: words.undo, act: () => void this.#add(described) })
  }
}

const eurosOf = (service: Service | undefined): string =>
  service?.priceCents === undefined ? '' : String(service.priceCents / 100)

const isMinutes = (typed: string): boolean => /^\d+$/.test(typed) && Number(typed) >= 5 && Number(typed) <= 480

function centsIn(typed: string): number | undefined {
  const cents = Math.round(Number(typed.replace(',', '.')) * 100)
  return cents >= 0 && cents <= 1e7 ? cents : undefined
}

const alike = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()
