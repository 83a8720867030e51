import { html, nothing } from 'lit'
import { combobox, type Combobox } from '../../../../../parts/combobox.js'
import { isSameName } from '../../../../../parts/same-name.js'
import type { Content } from '../../../../../shared/content.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { reaches } from '../../../../../words/repairs/admission-terms.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { choice, text } from '../../../parts/form/field.js'
import type { Settings } from '../parts/workshop.js'
import type { OpeningParts } from './opening.js'
import { keep } from './save-kind.js'

type Found = OutputOf<'territories.find'>['items'][number]
type Commune = Settings['communes'][number]
type Typed = { readonly reach: string; readonly communes: readonly Commune[]; readonly directions: string }

/** Second step: where people come, and where one goes. */
export class WhereForm {
  readonly #parts: OpeningParts
  readonly #form: DeskForm<Typed, Settings>
  readonly #box: Combobox<Found>

  constructor(parts: OpeningParts) {
    this.#parts = parts
    const { desk } = parts
    this.#form = new DeskForm<Typed, Settings>(parts, {
      name: 'where',
      of: () => parts.named().repairer ?? '',
      fresh: ({ reachMetres, communes, directions }) => ({
        reach: reachMetres === undefined ? 'none' : String(reachMetres),
        communes,
        directions,
      }),
      fields: (_typed, settings) => this.#fields(settings),
      send: (typed, settings) => this.#send(typed, settings),
    })
    this.#box = combobox<Found>(desk.host, 'where-commune', {
      find: async (typed) => (await desk.call.territories.find.query({ text: typed })).items,
      name: ({ name }) => name,
      detail: ({ postcodes }) => postcodes.join(', '),
      means: (typed, { name }) => isSameName(typed, name),
      changed: () => this.#add(),
    })
  }

  close(): void {
    this.#form.close()
    this.#box.close()
  }

  /** `go`: what its button says. */
  render(settings: Settings, go: string): Content {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const isItinerant = settings.types.includes('itinerant')
    const receives = settings.types.some((type) => type !== 'itinerant')
    return this.#form.render(settings, {
      title: words.titles.where,
      before: html`<p>
          <b lang=${writtenIn}>${settings.workshop.place}</b>
          <a class="quiet link" href=${desk.hrefOf({ room: 'place', item: '', filters: {} })}>${words.changePlace}</a>
        </p>
        <p class="meta">${receives ? words.placeIsHere : words.placeIsHome}</p>`,
      body: html`${receives ? this.#form.fields(settings, ['directions']) : nothing}
      ${isItinerant ? this.#zone(settings) : nothing}`,
      go,
      going: words.sending,
    })
  }

  #zone(settings: Settings): Content {
    const words = this.#parts.words()
    const { communes } = this.#form.typed(settings)
    return html`<h3>${words.whereTo}</h3>
      ${this.#form.fields(settings, ['reach'])}
      ${this.#box.render({
        label: words.communes,
        hint: words.communesHint,
        found: words.communesFound,
        choose: words.chooseCommune,
      })}
      ${
        communes.length > 0
          ? html`<ul class="rows framed" aria-label=${words.communes}>
              ${communes.map(
                ({ code, name }) =>
                  html`<li class="invited">
                    <b class="grow">${name}</b>
                    <button
                      type="button"
                      class="quiet"
                      aria-label=${words.removeCommune(name)}
                      @click=${() => this.#drop(settings, code)}
                    >
                      ${words.remove}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }`
  }

  #fields({ reachMetres }: Settings) {
    const words = this.#parts.words()
    const circles = [...new Set<number>([...reaches, ...(reachMetres === undefined ? [] : [reachMetres])])].sort(
      (a, b) => a - b,
    )
    const names: Record<string, string> = { none: words.noCircle }
    for (const metres of circles) names[String(metres)] = words.kilometres(metres / 1_000)
    return {
      directions: text({ label: words.directions, hint: words.directionsHint, most: 1_000, isLong: true }),
      reach: choice({ label: words.circle, choices: ['none', ...circles.map(String)], names }),
    }
  }

  #add(): void {
    const { chosen } = this.#box
    const settings = this.#parts.settings()
    if (!chosen || !settings) return
    const { communes } = this.#form.typed(settings)
    if (!communes.some(({ code }) => code === chosen.code))
      this.#form.change(settings, 'communes', [...communes, { code: chosen.code, name: chosen.name }])
    this.#box.fill('')
  }

  #drop(settings: Settings, code: string): void {
    const { communes } = this.#form.typed(settings)
    this.#form.change(
      settings,
      'communes',
      communes.filter((each) => each.code !== code),
    )
  }

  async #send({ reach, communes, directions }: Typed, { types }: Settings): Promise<boolean> {
    const { act, onward, words } = this.#parts
    const isItinerant = types.includes('itinerant')
    if (isItinerant && reach === 'none' && communes.length === 0) {
      act.say('where', words().zoneMissing)
      return false
    }
    const zone = isItinerant && {
      reachMetres: reach === 'none' ? undefined : Number(reach),
      communes: communes.map(({ code }) => code),
    }
    const isKept = await keep(this.#parts, 'where', { ...(zone && { kind: zone }), texts: { directions } })
    if (isKept) onward('where')
    return isKept
  }
}
