import { html, nothing } from 'lit'
import { communeBox } from '../../../../../parts/commune-box.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { deskRead } from '../../../parts/desk-read.js'
import { icon } from '../../../parts/icons.js'
import { textField } from '../../../../../parts/form/field-control.js'
import type { Town } from './opening.js'
import type { Steps } from './opening-sheet.js'

type Around = OutputOf<'networkSites.around'>

/** One that stands, or another made of communes, one by one or all that work together. */
export class TerritoryStep {
  readonly #steps: Steps
  readonly #box: ReturnType<typeof communeBox>
  readonly #known: RemoteRead<readonly ['territories'], OutputOf<'networkSites.territories'>>
  readonly #around: RemoteRead<readonly [code: string], Around>

  constructor(steps: Steps) {
    this.#steps = steps
    const { desk, held } = steps
    this.#box = communeBox(desk.host, { id: 'opening-communes', site: () => undefined, changed: () => this.#take() })
    this.#known = deskRead<readonly ['territories'], OutputOf<'networkSites.territories'>>(desk, {
      args: () => (desk.item?.startsWith('new') ? (['territories'] as const) : []),
      read: (_args, how) => desk.call.networkSites.territories.query({}, how),
    })
    this.#around = deskRead<readonly [code: string], Around>(desk, {
      args: () => {
        const last = desk.item?.startsWith('new') ? held().communes.at(-1) : undefined
        return last ? ([last.code] as const) : []
      },
      read: ([communeCode], how) => desk.call.networkSites.around.query({ communeCode }, how),
    })
  }

  close(): void {
    this.#box.close()
    this.#known.close()
    this.#around.close()
  }

  render() {
    const { held, change, wrong } = this.#steps
    const words = this.#steps.words()
    const { territory, territoryName } = held()
    const known = this.#known.answer?.territories ?? []
    return html`<h3>${words.steps.territory}</h3>
      ${
        known.length > 0
          ? html`<div class="field">
              <label for="opening-territory">${words.territoryOld}</label>
              <select id="opening-territory" @change=${this.#choose}>
                <option value="" ?selected=${territory === ''}>${words.territoryNew}</option>
                ${known.map(
                  ({ slug, name, communes }) =>
                    html`<option value=${slug} ?selected=${slug === territory}>
                      ${name} (${words.holds(communes)})
                    </option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      ${
        territory === ''
          ? html`${textField({
              id: 'opening-territory-name',
              label: words.territoryName,
              value: territoryName,
              most: 100,
              hint: words.territoryHint,
              wrong: wrong('territory-name'),
              typed: (typed) => change({ territoryName: typed }),
            })}
            ${this.#communes()}`
          : nothing
      }`
  }

  #communes() {
    const { held, wrong } = this.#steps
    const words = this.#steps.words()
    const { communes } = held()
    return html`<p class="meta" role="status">${words.holds(communes.length)}</p>
      ${
        communes.length > 0
          ? html`<ul class="flags">
              ${communes.slice(0, mostShown).map(
                ({ code, name }) =>
                  html`<li>
                    <button type="button" class="quiet" aria-label=${words.drop(name)} @click=${() => this.#drop(code)}>
                      <span lang=${writtenIn}>${name}</span> ${icon('close')}
                    </button>
                  </li>`,
              )}
              ${communes.length > mostShown ? html`<li>…</li>` : nothing}
            </ul>`
          : nothing
      }
      ${this.#box.render({
        label: words.commune,
        hint: words.communeHint,
        found: words.communes,
        choose: words.chooseCommune,
        wrong: wrong('communes'),
      })}
      ${this.#together()}`
  }

  #together() {
    const together = this.#around.answer?.intercommunality
    const { held } = this.#steps
    const words = this.#steps.words()
    if (!together || held().communes.length === 0) return nothing
    const more = together.communes.filter(({ code }) => !held().communes.some((each) => each.code === code))
    if (more.length === 0) return nothing
    return html`<button type="button" class="quiet" @click=${() => this.#add(more)}>
      ${words.around(more.length, together.name)}
    </button>`
  }

  readonly #choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) this.#steps.change({ territory: target.value })
  }

  #take(): void {
    const { chosen } = this.#box
    if (!chosen) return
    this.#add([{ code: chosen.code, name: chosen.name }])
    this.#box.fill('')
  }

  #add(more: readonly Town[]): void {
    const { communes, territoryName } = this.#steps.held()
    const fresh = more.filter(({ code }) => !communes.some((each) => each.code === code))
    // A territory of one commune is called like it.
    const [only] = communes.length === 0 ? fresh : []
    this.#steps.change({
      communes: [...communes, ...fresh],
      ...(only && territoryName === '' && { territoryName: only.name }),
    })
  }

  #drop(code: string): void {
    this.#steps.change({ communes: this.#steps.held().communes.filter((each) => each.code !== code) })
  }
}

/** The other communes of an intercommunality are not read one by one. */
const mostShown = 12
