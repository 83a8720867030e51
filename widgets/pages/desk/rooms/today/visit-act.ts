import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { shortName } from '../../../../words/short-name.js'
import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk } from '../../room.js'
import type { Visit } from './day.js'
import type { TodayStrings } from './today.strings.js'

type Parts = {
  readonly desk: Desk
  readonly member: string
  readonly act: DeskAct
  readonly reload: () => void
  readonly words: () => TodayStrings
}

/** What is noted of a visit in one press; all else is done at its own sheet. */
const noted = ['accept', 'miss', 'keep'] as const
type Noted = (typeof noted)[number]

export class VisitAct {
  readonly #parts: Parts
  /** The visit that was pressed last. */
  #at = ''

  constructor(parts: Parts) {
    this.#parts = parts
  }

  buttons(visit: Visit, hour: string): Content {
    const { act, words } = this.#parts
    const { nobody, visitActOf, visitActs } = words()
    return noted
      .filter((each) => visit.may.includes(each))
      .map(
        (each) =>
          html`<button
            type="button"
            class=${each === 'miss' ? 'quiet' : 'way'}
            aria-label=${visitActOf(visitActs[each], visit.contactName || nobody, hour)}
            aria-disabled=${act.busy === 'visit'}
            @click=${() => void this.#send(visit, { answer: each, hour })}
          >
            ${visitActs[each]}
          </button>`,
      )
  }

  said({ id }: Visit): Content {
    return this.#at === id ? this.#parts.act.said('visit') : nothing
  }

  async #send(visit: Visit, { answer, hour }: { readonly answer: Noted; readonly hour: string }): Promise<void> {
    const { act, desk, member, reload, words } = this.#parts
    const input = { member, appointmentId: visit.id, answer, seen: visit.sequence }
    this.#at = visit.id
    if (!(await act.run('visit', input, (how) => desk.call.workshop.answer.mutate(input, how)))) return
    this.#at = ''
    reload()
    desk.refresh()
    const { nobody, visitDid } = words()
    desk.did(visitDid[answer](shortName(visit.contactName || nobody), hour))
  }
}
