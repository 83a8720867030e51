import { html } from 'lit'
import { optionalLabel } from '../../../../parts/form/optional-label.js'
import { paymentMeans, type PaymentMeans } from '../../../../words/memberships/membership-terms.js'
import { dayWithYear } from '../../parts/day-with-year.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { day, mail, text } from '../../parts/form/field.js'
import { priceIn } from '../../parts/price.js'
import { keeping, type Kind, type MembershipsParts, type RoomShown } from './memberships.js'
import { pick } from './parts/pick-field.js'

type Typed = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly kind: string
  readonly cents: string
  readonly means: string
  readonly from: string
}

const fresh: Typed = { name: '', email: '', phone: '', kind: '', cents: '', means: '', from: '' }

/** Somebody pays at the counter, or says that they have paid elsewhere: no amount is chosen beforehand. */
export class NoteSheet {
  readonly #parts: MembershipsParts
  readonly #form: DeskForm<Typed, RoomShown>

  constructor(parts: MembershipsParts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, RoomShown>(parts, {
      name: 'note',
      fresh: ({ kinds: [only, ...others] }) => ({ ...fresh, kind: others.length === 0 ? (only?.kindId ?? '') : '' }),
      fields: (typed, about) => this.#fields(typed, about),
      leadsTo: () => 'name',
      send: (typed) => this.#send(typed),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(about: RoomShown) {
    const { desk } = this.#parts
    const { note: title, close, noteNow: go, sending: going, noKind, toKinds } = this.#parts.words()
    if (about.kinds.length === 0)
      return html`<section class="panel" aria-labelledby="note">
        <div class="headed">
          <h2 id="note" tabindex="-1">${title}</h2>
          <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${close}</a>
        </div>
        <p>${noKind}</p>
        <p class="ways"><a class="way" href=${desk.hrefOf({ item: keeping })}>${toKinds}</a></p>
      </section>`
    return this.#form.render(about, { title, close, go, going })
  }

  #fields({ kind: chosen, means: paid }: Typed, { kinds, today }: RoomShown) {
    const words = this.#parts.words()
    const kind = kinds.find(({ kindId }) => kindId === chosen)
    return {
      name: text({ label: words.name, most: 60, wanted: words.nameWanted }),
      email: mail({ label: optionalLabel(words.email, words), hint: words.emailMeans, faulty: words.emailWrong }),
      phone: text({ label: optionalLabel(words.phone, words), most: 30, type: 'tel' }),
      ...(kinds.length > 1 && {
        kind: pick({
          label: words.kind,
          wanted: words.kindWanted,
          choices: kinds.map(({ kindId, name, months }) => ({ value: kindId, name, more: words.lasts(months) })),
        }),
      }),
      ...(kind && { cents: pick({ label: words.amount, wanted: words.amountWanted, choices: this.#amounts(kind) }) }),
      means: pick({
        label: words.paid,
        wanted: words.meansWanted,
        choices: paymentMeans.map((value) => ({ value, name: words.meansNames[value] })),
      }),
      from: day({
        label: optionalLabel(words.from, words),
        hint: paid === 'online' ? words.waitsThen : words.fromMeans(dayWithYear(this.#parts.desk.language, today)),
      }),
    }
  }

  #amounts({ amounts, solidarityCents }: Kind) {
    const { solidarity } = this.#parts.words()
    return amounts.map((cents) => ({
      value: String(cents),
      name: priceIn(this.#parts.desk.language, cents),
      ...(cents === solidarityCents && { more: solidarity }),
    }))
  }

  async #send({ name, email, phone, kind: kindId, cents, means: said, from }: Typed): Promise<boolean> {
    const { act, desk, member, reload } = this.#parts
    const means: PaymentMeans = paymentMeans.find((each) => each === said) ?? 'cash'
    const input = {
      member,
      kindId,
      cents: Number(cents),
      means,
      name,
      locale: desk.language,
      ...(email && { email }),
      ...(phone && { phone }),
      ...(from && { from }),
    }
    const done = await act.run('note', input, (how) => desk.call.memberships.note.mutate(input, how))
    if (!done) return false
    const words = this.#parts.words()
    const until = dayWithYear(desk.language, done.to)
    act.leave()
    reload()
    desk.did(done.state === 'waiting' ? words.notedWaiting(name) : words.noted(name, until), {
      name: words.undo,
      act: () => void this.drop(done.membershipId, name),
    })
    return true
  }

  /** Noted by mistake. */
  async drop(membershipId: string, name: string): Promise<boolean> {
    const { act, desk, member, reload, words } = this.#parts
    const input = { member, membershipId }
    if (!(await act.run('drop', input, (how) => desk.call.memberships.drop.mutate(input, how)))) return false
    reload()
    desk.did(words().dropped(name))
    return true
  }
}
