import { html } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { DeskAct } from '../../parts/desk-act.js'
import { icon } from '../../parts/icons.js'
import { priceIn } from '../../parts/price.js'
import { refusalsOf } from '../../refusals/refusals-of.js'
import type { Desk } from '../../room.js'
import type { Returned } from './received.js'
import type { ReturnsStrings } from './returns.strings.js'

type Parts = {
  readonly desk: Desk
  readonly member: string
  readonly words: () => ReturnsStrings
  /** Given back, or held again. */
  readonly settled: (returned: Returned) => void
}

/** What was left for a thing goes back to whoever brings it, as it was left, and is held again by one press. */
export class DepositBack {
  readonly #parts: Parts
  readonly #act: DeskAct

  constructor(parts: Parts) {
    this.#parts = parts
    this.#act = new DeskAct(parts.desk, { reload: () => {}, learn: refusalsOf('memberships') })
  }

  render(returned: Returned): Content {
    const { deposit, isPaidBack = false } = returned
    if (!deposit) return html``
    const { desk, words: said } = this.#parts
    const words = said()
    const { depositId, cents, means } = deposit
    const price = priceIn(desk.language, cents)
    const isBusy = this.#act.busy === 'deposit'
    return html`<div class="stack">
      <h3>${words.depositTitle}</h3>
      ${
        isPaidBack
          ? html`<p class="st ok">${icon('check')}${words.paidBack(price, means)}</p>
              <p class="ways">
                <button type="button" class="way" aria-disabled=${isBusy} @click=${() => void this.#settle(returned)}>
                  ${words.holdAgain}
                </button>
              </p>`
          : html`<p class="ways">
              <button type="button" class="go" aria-disabled=${isBusy} @click=${() => void this.#settle(returned)}>
                ${isBusy ? words.noting : words.payBack(price, means)}
              </button>
              <a class="way" href=${desk.hrefOf({ room: 'memberships', item: `deposits/${depositId}`, filters: {} })}
                >${words.otherwise}</a
              >
            </p>`
      }
      ${this.#act.said('deposit')}
    </div>`
  }

  async #settle(returned: Returned): Promise<void> {
    const { deposit, isPaidBack = false } = returned
    if (!deposit) return
    const { desk, member, settled } = this.#parts
    const { depositId, means } = deposit
    const done = isPaidBack
      ? await this.#act.run('deposit', { depositId, holds: true }, (how) =>
          desk.call.deposits.holdAgain.mutate({ member, depositId }, how),
        )
      : await this.#act.run('deposit', { depositId, means }, (how) =>
          desk.call.deposits.giveBack.mutate({ member, depositId, how: means }, how),
        )
    if (done) settled({ ...returned, isPaidBack: !isPaidBack })
  }
}
