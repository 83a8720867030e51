import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { DeskRefused } from '../../parts/client.js'
import { DeskAct } from '../../parts/desk-act.js'
import type { Desk } from '../../room.js'
import { ClosuresForm } from './closures-form.js'
import { OfferedForm } from './offered-form.js'
import type { PlaceParts } from './parts.js'
import { apart, changeOf, fieldNames, isHalf, savedIn, type Field, type Held, type Shown, type Typed } from './place.js'
import { PlaceTrial } from './place-trial.js'
import { PhotoForm } from './photo-form.js'
import { PauseForm } from './pause-form.js'
import { PositionForm } from './position-form.js'
import { toldFields } from './told-fields.js'
import { WeekForm } from './week-form.js'
import { WorkshopStart } from './workshop-start.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

/** Unsaved fields by person and place, for a person who goes elsewhere and comes back. */
const left = new Map<string, Typed>()

type Parts = Pick<PlaceParts, 'words' | 'named' | 'reload'> & {
  readonly mayClose: boolean
  readonly read: RemoteRead<readonly ['place', string], Shown>
}

/** One place, as its people write it, beside how the map and the sheet show it. */
export class OpenPlace {
  readonly #desk: Desk
  readonly #parts: Parts
  readonly #act: DeskAct
  readonly #week: WeekForm
  readonly #closures: ClosuresForm
  readonly #offered: OfferedForm
  readonly #photo: PhotoForm
  readonly #pause: PauseForm
  readonly #position: PositionForm
  readonly #trial: PlaceTrial
  readonly #workshop: WorkshopStart
  /** As it was when somebody else turned out to be first. */
  #before: Held | undefined
  /** It was to be saved without a name. */
  #isNameless = false

  constructor(desk: Desk, parts: Parts) {
    this.#desk = desk
    this.#parts = parts
    this.#act = new DeskAct(desk, {
      learn: refusalsOf('place'),
      reload: parts.reload,
      movedOn: (refused) => this.#movedOn(refused),
    })
    const forms = { ...parts, desk, act: this.#act }
    this.#week = new WeekForm(forms, {
      hours: () => this.#typed.hours ?? (parts.read.answer ? savedIn(parts.read.answer).hours : { text: '' }),
      change: (hours) => this.#type({ hours }),
    })
    this.#closures = new ClosuresForm(forms)
    this.#offered = new OfferedForm(forms)
    this.#photo = new PhotoForm(forms)
    this.#pause = new PauseForm(forms, parts.mayClose)
    this.#position = new PositionForm(forms)
    this.#workshop = new WorkshopStart(forms, parts.mayClose)
    this.#trial = new PlaceTrial(forms)
  }

  close(): void {
    for (const part of [this.#trial, this.#closures, this.#pause, this.#position]) part.close()
  }

  render(place: Shown) {
    const words = this.#parts.words()
    const saved = savedIn(place)
    const held = { ...saved, ...this.#typed }
    const wrong = this.#isNameless ? words.nameMissing : undefined
    const change = (typed: Typed) => this.#type(typed)
    const view = { held, place, words, language: this.#desk.language, wrong, change }
    return html`<div class="cols place">
      <div class="stack">
        ${this.#offered.render(place)} ${this.#week.render()} ${toldFields(view)} ${this.#saving(saved, held)}
        ${this.#position.render(place)} ${this.#photo.render(place)} ${this.#closures.render(place)}
        ${this.#workshop.render(place)} ${this.#pause.render(place)}
      </div>
      <div class="stack">${this.#trial.render(place, changeOf(held, apart(saved, held)))}</div>
    </div>`
  }

  get #key(): string {
    const { member, place } = this.#parts.named()
    return `${this.#desk.email} ${member} ${place}`
  }

  get #typed(): Typed {
    return left.get(this.#key) ?? {}
  }

  #type(typed: Typed): void {
    left.set(this.#key, { ...this.#typed, ...typed })
    this.#act.hush()
    this.#desk.host.requestUpdate()
  }

  #forget(): void {
    this.#before = undefined
    this.#isNameless = false
    left.delete(this.#key)
    this.#act.hush()
    this.#desk.host.requestUpdate()
  }

  /** After what was changed; on a wide page it stays in sight as long as something is not saved. */
  #saving(saved: Held, held: Held) {
    const words = this.#parts.words()
    const changed = apart(saved, held)
    const meanwhile = this.#before ? apart(this.#before, saved) : []
    const isBusy = this.#act.busy === 'save'
    return html`<div class="saving ${changed.length > 0 ? 'dirty' : ''}">
      ${meanwhile.length > 0 ? html`<p role="status">${words.meanwhile(this.#told(meanwhile))}</p>` : nothing}
      <p role="status" class="meta">${changed.length > 0 ? words.unsaved(this.#told(changed)) : nothing}</p>
      ${this.#act.said('save')}
      ${
        changed.length > 0
          ? html`<div class="ways">
              <button type="button" class="go" aria-disabled=${isBusy} @click=${() => void this.#save(saved, held)}>
                ${isBusy ? words.saving : words.save}
              </button>
              <button type="button" class="quiet" @click=${() => this.#forget()}>${words.forget}</button>
            </div>`
          : nothing
      }
    </div>`
  }

  #told(fields: readonly Field[]): string {
    const words = this.#parts.words()
    return words.and(fields.map((field) => words.parts[field]))
  }

  async #save(saved: Held, held: Held): Promise<void> {
    const { words, read } = this.#parts
    const mark = read.answer?.mark
    if (mark === undefined || this.#act.busy) return
    this.#isNameless = held.name.trim() === ''
    if (this.#isNameless) return focusOn(this.#desk, '#place-name')
    if (isHalf(held.hours)) return this.#act.say('save', words().halfRange)
    const fields = apart(saved, held)
    this.#before = saved
    const answer = await this.#send(mark, held, fields)
    if (!answer) return
    await read.ask()
    this.#forget()
    this.#parts.reload()
    this.#desk.refresh()
    this.#desk.did(words().saved(this.#told(fields)), {
      name: words().undo,
      act: () => void this.#undo(answer.mark, saved, fields),
    })
  }

  async #undo(mark: string, before: Held, fields: readonly Field[]): Promise<void> {
    if (!(await this.#send(mark, before, fields))) return
    this.#before = undefined
    this.#parts.reload()
    this.#desk.did(this.#parts.words().undone(this.#told(fields)))
  }

  #send(mark: string, held: Held, fields: readonly Field[]) {
    const input = { ...this.#parts.named(), mark, ...changeOf(held, fields) }
    return this.#act.run('save', input, (how) => this.#desk.call.places.change.mutate(input, how))
  }

  #movedOn({ reason, by, fields }: DeskRefused): string | undefined {
    const words = this.#parts.words()
    const unread = fieldNames.filter((field) => fields.includes(field))
    if (reason === 'invalid-input' && fields.includes('at')) return words.positionFar
    if (reason === 'invalid-input' && unread.length > 0) return words.unread(this.#told(unread))
    if (reason !== 'place-moved-on') return undefined
    return by === undefined ? words.movedOn : words.movedBy(by)
  }
}
