import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import type { Content } from '../../../../shared/content.js'
import { AskedAct } from '../../parts/asked-act.js'
import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk, Space } from '../../room.js'
import { ActForm, isAsked, type Asked } from '../loans/request/act-form.js'
import { didSaid } from '../loans/request/did-said.js'
import {
  learnRequestSheet,
  requestSheetFrench,
  type RequestSheetStrings,
} from '../loans/request/request-sheet.strings.js'
import type { Handling, Request } from '../loans/parts/requests.js'
import type { LoanLine, Part } from './day.js'
import type { TodayStrings } from './today.strings.js'

type Parts = {
  readonly desk: Desk
  readonly space: Space
  readonly member: string
  readonly act: DeskAct
  readonly reload: () => void
  readonly words: () => TodayStrings
}

const offered = ['hand-over', 'lengthen', 'give-back'] as const
type Offered = (typeof offered)[number]

/** The acts of a line, the usual one last: the hand finds it at the end of every line. */
const actsOf: Readonly<Record<Exclude<Part, 'visits'>, readonly Offered[]>> = {
  late: ['lengthen', 'give-back'],
  out: ['hand-over'],
  back: ['lengthen', 'give-back'],
  awaited: [],
}

/** What is done from a line of the day: the acts of the loan's own sheet, with its questions, in place. */
export class LineAct {
  readonly #parts: Parts
  readonly #words: () => RequestSheetStrings | undefined
  readonly #form: ActForm
  readonly #asked = new AskedAct<Asked, number>()
  /** The loan of the line that was pressed last. */
  #at = ''

  constructor(parts: Parts) {
    this.#parts = parts
    this.#words = lazyStrings(parts.desk.host, {
      language: () => parts.desk.language,
      french: requestSheetFrench,
      learn: learnRequestSheet,
    })
    this.#form = new ActForm(parts, {
      keep: (request) => this.#keep(request),
      send: (request, handling) => this.#send(request, handling),
    })
  }

  close(): void {
    this.#form.close()
  }

  buttons(line: LoanLine): Content {
    const { act, words } = this.#parts
    const { acts, actOf } = words()
    const { id, offer, part } = line
    return actsOf[part]
      .filter((each) => line.answers.includes(each))
      .map((each) => {
        const name = isAsked(each) ? `${acts[each]}…` : acts[each]
        return html`<button
          type="button"
          class="${each === 'hand-over' ? 'go' : 'way'} act-${each}"
          aria-label=${actOf(name, offer.title, this.#who(line))}
          aria-expanded=${isAsked(each) ? String(this.#at === id && this.#asked.act === each) : nothing}
          aria-disabled=${act.busy === 'answer'}
          @click=${() => this.#press(line, each)}
        >
          ${name}
        </button>`
      })
  }

  /** Under the line: what is asked before the act, and why it was not done. */
  below(line: LoanLine): Content {
    if (this.#at !== line.id) return nothing
    const words = this.#words()
    const asks = this.#asked.still(line.answers)
    const about = { who: this.#who(line), what: line.offer.title, nameless: this.#parts.words().nameless }
    return html`${words && asks ? this.#form.render(line, { asks, words, about }) : nothing}
    ${this.#parts.act.said('answer')}`
  }

  #who({ other }: Pick<LoanLine, 'other'>): string {
    return other || this.#parts.words().nameless
  }

  #press(line: LoanLine, each: Offered): void {
    const { act, desk } = this.#parts
    if (act.busy) return
    act.hush()
    this.#at = line.id
    if (!isAsked(each)) return void this.#send(line, { answer: each })
    this.#asked.ask(each, line.sequence)
    void focusOn(desk, `[data-id='${line.id}'] .keep`)
  }

  #keep({ id }: Request): void {
    const { act, desk } = this.#parts
    const asked = this.#asked.act
    this.#asked.end()
    act.hush()
    void focusOn(desk, `[data-id='${id}'] .act-${asked}`)
  }

  async #send(request: Request, handling: Handling): Promise<boolean> {
    const { act, desk, member, reload, words } = this.#parts
    const seen = this.#asked.take(handling.answer, request.sequence)
    const input = { member, loanId: request.id, seen, ...handling }
    const done = await act.run('answer', input, (how) => desk.call.loans.handle.mutate(input, how))
    if (!done) return false
    this.#asked.end()
    this.#at = ''
    reload()
    desk.refresh()
    const { nameless } = words()
    const said = { words: this.#words() ?? requestSheetFrench, language: desk.language, nameless }
    desk.did(didSaid(request, handling, said))
    return true
  }
}
