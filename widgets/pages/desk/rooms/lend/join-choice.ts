import { html, nothing } from 'lit'
import { selectField } from '../../../../parts/form/field-control.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { counterMeans } from '../../../../words/memberships/membership-terms.js'
import { deskRead } from '../../parts/desk-read.js'
import { priceIn } from '../../parts/price.js'
import type { Desk } from '../../room.js'
import type { Paid } from './basket.js'
import type { LendStrings } from './lend.strings.js'

type Wants = {
  readonly member: string
  readonly isOutsider: () => boolean | 'maybe'
  readonly paid: () => Paid | undefined
  readonly pay: (paid: Paid | undefined) => void
}

/** Where a thing is lent to members: what whoever is none pays as it leaves, or that it leaves without. */
export class JoinChoice {
  readonly #desk: Desk
  readonly #wants: Wants
  readonly #asked: RemoteRead<readonly ['room'], OutputOf<'memberships.room'>>

  constructor(desk: Desk, wants: Wants) {
    this.#desk = desk
    this.#wants = wants
    const { member, isOutsider } = wants
    this.#asked = deskRead<readonly ['room'], OutputOf<'memberships.room'>>(desk, {
      args: () => (isOutsider() === false ? [] : (['room'] as const)),
      read: (_args, how) => desk.call.memberships.room.query({ member }, how),
    })
  }

  close(): void {
    this.#asked.close()
  }

  render(words: LendStrings): Content {
    const { isOutsider, paid: chosen, pay } = this.#wants
    const isOne = isOutsider()
    const kinds = isOne === false ? [] : (this.#asked.current?.kinds ?? [])
    if (kinds.length === 0) return nothing
    const paid = chosen()
    const offers = kinds.flatMap(({ kindId, name, amounts }) => amounts.map((cents) => ({ kindId, name, cents })))
    const keyOf = ({ kindId, cents }: Pick<Paid, 'kindId' | 'cents'>) => `${kindId} ${cents}`
    return html`${selectField({
      id: 'lend-joins',
      label: isOne === 'maybe' ? words.joinsMaybe : words.joins,
      value: paid ? keyOf(paid) : '',
      options: [
        ['', isOne === 'maybe' ? words.withoutMaybe : words.without],
        ...offers.map(
          (each) => [keyOf(each), words.pays(each.name, priceIn(this.#desk.language, each.cents))] as const,
        ),
      ],
      choose: (key) => {
        const one = offers.find((each) => keyOf(each) === key)
        pay(one && { kindId: one.kindId, cents: one.cents, means: paid?.means ?? 'cash' })
      },
    })}
    ${
      paid
        ? html`${selectField({
              id: 'lend-received',
              label: words.received,
              value: paid.means,
              options: counterMeans.map((means) => [means, words.receivedIn[means]]),
              choose: (means) => pay({ ...paid, means: counterMeans.find((each) => each === means) ?? paid.means }),
            })}
            <p class="meta">${words.joinsThen}</p>`
        : nothing
    }`
  }
}
