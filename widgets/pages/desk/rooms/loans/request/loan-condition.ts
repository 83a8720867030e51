import { html, nothing } from 'lit'
import { notice, way } from '../../../../../parts/notice.js'
import type { Condition, ConditionParts } from '../../../../../parts/condition/condition.js'
import { uploadPhoto } from '../../../../../shared/session.js'
import type { Content } from '../../../../../shared/content.js'
import { failureOf } from '../../../parts/client.js'
import type { LoansParts, Request } from '../parts/requests.js'
import type { RequestSheetStrings } from './request-sheet.strings.js'

/** The states of a loan that was agreed, and did not come to nothing. */
const noted = new Set<Request['status']>(['agreed', 'proposed', 'out', 'returned', 'lost', 'damaged', 'unconfirmed'])

/** How a thing that was lent left and came back: asked for, with what shows it, once a request is opened. */
export class LoanCondition {
  readonly #parts: LoansParts
  #of = ''
  #state: 'loading' | 'failed' | 'shown' = 'loading'
  #condition: Condition = []

  constructor(parts: LoansParts) {
    this.#parts = parts
  }

  /** `who`: the borrower, as the sheet calls them. */
  render({ call, id, offer, sequence, status }: Request, words: RequestSheetStrings, who: string): Content {
    if (offer.kind !== 'lend' || !noted.has(status)) return nothing
    // Each change of the loan may allow more to be noted, or less.
    const of = `${id} ${sequence}`
    if (this.#of !== of) {
      // What is being noted of one loan stays, whatever becomes of that meanwhile.
      if (!this.#of.startsWith(`${id} `)) {
        this.#state = 'loading'
        this.#condition = []
      }
      this.#of = of
      void this.#read(id)
    }
    if (this.#state === 'failed')
      return notice({
        tone: 'warn',
        title: words.conditionFailed,
        ways: way(words.conditionRetry, () => void this.#read(id)),
      })
    if (this.#condition.length === 0) return nothing
    return html`<coop-loan-condition
      .condition=${this.#condition}
      .parts=${this.#partsOf(id, { who, isCalled: call !== undefined && !call.endedAt })}
    ></coop-loan-condition>`
  }

  #partsOf(loanId: string, seen: Pick<ConditionParts, 'who' | 'isCalled'>): ConditionParts {
    const { desk, member } = this.#parts
    return {
      side: 'giver',
      isTeam: true,
      ...seen,
      language: desk.language,
      upload: (photo) => uploadPhoto(photo, { site: undefined, member }),
      save: async (note, key) => {
        try {
          await desk.call.loans.noteCondition.mutate({ ...note, loanId, member }, { context: { key } })
        } catch (cause) {
          throw failureOf(cause)
        }
        await this.#read(loanId)
      },
      renew: async () => {
        await this.#read(loanId)
        await desk.host.updateComplete
      },
    }
  }

  /** The former answer stays where it fails. */
  async #read(loanId: string): Promise<void> {
    const { desk, member } = this.#parts
    const of = this.#of
    try {
      const [{ condition }, { defineConditionBox }] = await Promise.all([
        desk.call.loans.condition.query({ loanId, member }),
        import('../../../../../parts/condition/condition-box.js'),
      ])
      if (of !== this.#of) return
      defineConditionBox()
      this.#condition = condition
      this.#state = 'shown'
    } catch (cause) {
      if (of !== this.#of) return
      if (this.#state === 'loading') this.#state = 'failed'
      desk.failed(failureOf(cause))
    }
    desk.host.requestUpdate()
  }
}
