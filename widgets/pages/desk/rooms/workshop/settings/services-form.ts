import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { decimalMark } from '../../../../../words/decimals.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { isTicked, valueOf } from '../../../parts/fields.js'
import { priceIn } from '../../../parts/price.js'
import type { Settings } from '../parts/workshop.js'
import { change, type SettingsParts } from './settings.js'

type Service = Settings['services'][number]
type Draft = {
  readonly name: string
  readonly minutes: string
  readonly price: string
  readonly bikes: Settings['bikeTypes']
}
type Described = Omit<Service, 'id'>

/** Lists the services: how long they take, what they cost, for which bicycles. */
export class ServicesForm {
  readonly #parts: SettingsParts
  /** The one that is open, or `new`. */
  #open = ''
  #draft: Draft | undefined

  constructor(parts: SettingsParts) {
    this.#parts = parts
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
              ${services.map((service) => html`<li class="invited">${this.#row(service, settings)}</li>`)}
            </ul>`
      }
      ${act.said('services')}
      ${
        this.#open === 'new'
          ? this.#form(settings)
          : html`<p>
              <button type="button" class="way add" @click=${() => this.#edit(settings)}>${words.addService}</button>
            </p>`
      }
    </section>`
  }

  #row(service: Service, settings: Settings) {
    const words = this.#parts.words()
    const { id, bikeTypes, minutes, name, priceCents } = service
    if (this.#open === id) return this.#form(settings, service)
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
        @click=${() => this.#edit(settings, service)}
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

  #edit({ bikeTypes, usualMinutes }: Settings, service?: Service): void {
    this.#open = service?.id ?? 'new'
    const price = service?.priceCents
    this.#draft = {
      name: service?.name ?? '',
      minutes: String(service?.minutes ?? usualMinutes),
      price: price === undefined ? '' : String(price / 100).replace('.', decimalMark(this.#parts.desk.language)),
      bikes: service?.bikeTypes ?? bikeTypes,
    }
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, '#service-name')
  }

  #form(settings: Settings, service?: Service) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const draft = this.#draft
    if (!draft) return nothing
    const set = (typed: Partial<Draft>) => (this.#draft = { ...draft, ...this.#draft, ...typed })
    return html`<form class="stack grow" @submit=${(event: Event) => void this.#save(event, settings, service)}>
      <div class="field">
        <label for="service-name">${words.serviceName}</label>
        <input
          id="service-name"
          maxlength="120"
          .value=${draft.name}
          @input=${(event: Event) => set({ name: valueOf(event) })}
        />
      </div>
      <div class="pairs">
        <div class="field">
          <label for="service-minutes">${words.serviceMinutes}</label>
          <input
            id="service-minutes"
            inputmode="numeric"
            .value=${draft.minutes}
            @input=${(event: Event) => set({ minutes: valueOf(event) })}
          />
        </div>
        <div class="field">
          <label for="service-price">${words.servicePrice}</label>
          <input
            id="service-price"
            inputmode="decimal"
            .value=${draft.price}
            @input=${(event: Event) => set({ price: valueOf(event) })}
          />
        </div>
      </div>
      <p class="meta">${words.priceMeans}</p>
      ${
        settings.bikeTypes.length > 1
          ? html`<fieldset class="opts">
              <legend>${words.forWhichBikes}</legend>
              ${settings.bikeTypes.map(
                (bike) =>
                  html`<label class="tick"
                    ><input
                      type="checkbox"
                      .checked=${draft.bikes.includes(bike)}
                      @change=${(event: Event) => {
                        const others = (this.#draft ?? draft).bikes.filter((each) => each !== bike)
                        set({ bikes: isTicked(event) ? [...others, bike] : others })
                      }}
                    />${words.bikes[bike]}</label
                  >`,
              )}
            </fieldset>`
          : nothing
      }
      ${act.said('service')}
      <div class="ways">
        <button class="go" aria-disabled=${act.busy === 'service'}>
          ${service ? words.saveService : words.addServiceNow}
        </button>
        <button type="button" class="quiet" @click=${() => this.#close()}>${words.forget}</button>
      </div>
    </form>`
  }

  #close(): void {
    const was = this.#open
    this.#open = ''
    this.#draft = undefined
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, was === 'new' ? '.add' : `#change-${was}`)
  }

  async #save(event: Event, { bikeTypes, services }: Settings, service?: Service): Promise<void> {
    event.preventDefault()
    const { act } = this.#parts
    const words = this.#parts.words()
    const draft = this.#draft
    if (!draft) return
    const minutes = Number(draft.minutes)
    const price = draft.price.trim().replace(',', '.')
    const cents = Math.round(Number(price) * 100)
    if (!draft.name.trim()) return act.say('service', words.nameMissing)
    const isTwice = services.some(({ id, name }) => id !== service?.id && alike(name, draft.name))
    if (isTwice) return act.say('service', words.nameTwice)
    if (!Number.isInteger(minutes) || minutes < 5 || minutes > 480) return act.say('service', words.minutesWrong)
    if (Number.isNaN(cents) || cents < 0 || cents > 1e7) return act.say('service', words.priceWrong)
    if (draft.bikes.length === 0) return act.say('service', words.bikesMissing)
    const described: Described = {
      name: draft.name.trim(),
      minutes,
      ...(price && { priceCents: cents }),
      ...(draft.bikes.length < bikeTypes.length && { bikeTypes: draft.bikes }),
    }
    const isDone = await (service ? this.#change(service, described) : this.#add(described))
    if (isDone) this.#close()
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

const alike = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()
