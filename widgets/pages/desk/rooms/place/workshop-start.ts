import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import type { PlaceParts } from './parts.js'
import type { Shown } from './place.js'

/** Where a member that is no repairer opens a workshop at one of its places; nothing once it has one, or has begun. */
export class WorkshopStart {
  readonly #parts: PlaceParts
  readonly #isManager: boolean

  constructor(parts: PlaceParts, isManager: boolean) {
    this.#parts = parts
    this.#isManager = isManager
  }

  render({ slug, closedAt }: Pick<Shown, 'slug' | 'closedAt'>): Content {
    const { act } = this.#parts
    const words = this.#parts.words()
    if (!this.#isManager || closedAt !== undefined || this.#hasWorkshop) return nothing
    const isBusy = act.busy === 'workshop'
    return html`<section class="stack" aria-labelledby="repairs">
      <h2 id="repairs">${words.repairs}</h2>
      <p class="meta">${words.repairsMore}</p>
      ${act.said('workshop')}
      <p>
        <button type="button" class="way" aria-disabled=${isBusy} @click=${() => void this.#begin(slug)}>
          ${isBusy ? words.saving : words.openWorkshop}
        </button>
      </p>
    </section>`
  }

  get #hasWorkshop(): boolean {
    const { member } = this.#parts.named()
    const space = this.#parts.desk.spaces.find(({ of }) => of.named.member === member)
    return space?.rooms.some(({ room }) => room === 'workshop') ?? false
  }

  async #begin(place: string): Promise<void> {
    const { act, desk, named, words } = this.#parts
    const input = { member: named().member, place, locale: desk.language }
    if (!(await act.run('workshop', input, (how) => desk.call.workshop.begin.mutate(input, how)))) return
    // The room comes to the menu with the rooms of the member, which are asked anew.
    desk.refresh()
    const { begun, goThere } = words()
    desk.did(begun, { name: goThere, act: () => desk.go({ room: 'workshop', item: 'what', filters: {} }) })
  }
}
