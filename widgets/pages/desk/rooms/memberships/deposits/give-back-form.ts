import { depositEnds, type DepositEnd } from '../../../../../words/memberships/membership-terms.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { text } from '../../../parts/form/field.js'
import { pick } from '../parts/pick-field.js'
import type { Deposit, DepositsParts } from './deposits-part.js'

const fresh = { how: '', words: '' }

/** A deposit is given back, mostly as it was left, or kept with a word. */
export class GiveBackForm {
  readonly #parts: DepositsParts
  readonly #form: DeskForm<typeof fresh, Deposit>

  constructor(parts: DepositsParts) {
    this.#parts = parts
    this.#form = new DeskForm<typeof fresh, Deposit>(parts, {
      name: 'given-back',
      of: ({ depositId }) => depositId,
      fresh: () => fresh,
      fields: ({ how }) => {
        const words = parts.words()
        return {
          how: pick({
            label: words.how,
            wanted: words.howWanted,
            choices: depositEnds.map((value) => ({ value, name: words.endNames[value] })),
          }),
          ...(how === 'kept' && {
            words: text({ label: words.whyKept, most: 1_000, isLong: true, wanted: words.whyWanted }),
          }),
        }
      },
      send: (typed, deposit) => this.#send(typed, deposit),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(deposit: Deposit) {
    const { giveBackNow: go, sending: going } = this.#parts.words()
    return this.#form.render(deposit, { go, going })
  }

  async #send({ how: chosen, words }: typeof fresh, deposit: Deposit): Promise<boolean> {
    const { act, desk, member, reload, words: said } = this.#parts
    const { depositId, name } = deposit
    const how: DepositEnd = depositEnds.find((each) => each === chosen) ?? 'kept'
    const input = { member, depositId, how, ...(how === 'kept' && { words }) }
    if (!(await act.run('given-back', input, (sent) => desk.call.deposits.giveBack.mutate(input, sent)))) return false
    act.leave()
    reload()
    desk.did(how === 'kept' ? said().kept(name) : said().givenBack(name), {
      name: said().undo,
      act: () => void this.#hold(deposit),
    })
    return true
  }

  async #hold({ depositId, name }: Deposit): Promise<void> {
    const { act, desk, member, reload, words } = this.#parts
    const input = { member, depositId }
    if (!(await act.run('deposit', input, (how) => desk.call.deposits.holdAgain.mutate(input, how)))) return
    reload()
    desk.did(words().heldAgain(name))
  }
}
