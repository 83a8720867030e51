import { optionalLabel } from '../../../../../parts/form/optional-label.js'
import { counterMeans } from '../../../../../words/memberships/membership-terms.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { mail, text } from '../../../parts/form/field.js'
import { priceIn } from '../../../parts/price.js'
import { centsIn } from '../parts/said.js'
import { pick } from '../parts/pick-field.js'
import type { DepositsParts, Deposit } from './deposits-part.js'

const fresh = { name: '', thing: '', amount: '', means: '', phone: '', email: '' }

/** Somebody leaves a deposit for a thing. */
export function takeForm(parts: DepositsParts) {
  const { act, desk, member, reload, words: said } = parts
  const form = new DeskForm<typeof fresh>(parts, {
    name: 'deposit-taken',
    fresh: () => fresh,
    leadsTo: () => 'name',
    fields: () => {
      const words = said()
      return {
        name: text({ label: words.name, most: 60, wanted: words.nameWanted }),
        thing: text({ label: words.thing, most: 200, wanted: words.thingWanted }),
        amount: text({
          label: words.amount,
          most: 8,
          inputMode: 'decimal',
          wanted: words.amountWrong,
          faulty: (typed) => (centsIn(typed) ? undefined : words.amountWrong),
        }),
        means: pick({
          label: words.means,
          wanted: words.meansWanted,
          choices: counterMeans.map((value) => ({ value, name: words.meansNames[value] })),
        }),
        phone: text({ label: optionalLabel(words.phone, words), most: 30, type: 'tel' }),
        email: mail({ label: optionalLabel(words.email, words), faulty: words.emailWrong }),
      }
    },
    async send({ name, thing, amount, means: chosen, phone, email }) {
      const means = counterMeans.find((each) => each === chosen) ?? 'cash'
      const cents = centsIn(amount) ?? 0
      const input = { member, name, thing, cents, means, ...(phone && { phone }), ...(email && { email }) }
      const done = await act.run('deposit-taken', input, (how) => desk.call.deposits.take.mutate(input, how))
      if (!done) return false
      act.leave()
      reload()
      desk.did(said().taken(name, priceIn(desk.language, cents)), {
        name: said().undo,
        act: () => void drop({ depositId: done.depositId, name }),
      })
      return true
    },
  })

  async function drop({ depositId, name }: Pick<Deposit, 'depositId' | 'name'>): Promise<void> {
    const input = { member, depositId }
    if (!(await act.run('deposit', input, (how) => desk.call.deposits.drop.mutate(input, how)))) return
    act.leave()
    reload()
    desk.did(said().dropped(name))
  }

  return {
    close: () => form.close(),
    drop,
    render() {
      const { take: title, takeNow: go, sending: going, close } = said()
      return form.render(undefined, { title, go, going, close })
    },
  }
}
