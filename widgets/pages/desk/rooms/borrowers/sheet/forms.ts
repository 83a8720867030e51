import { html, nothing } from 'lit'
import { optionalLabel } from '../../../../../parts/form/optional-label.js'
import type { Content } from '../../../../../shared/content.js'
import { saidDay } from '../../../../../words/loans/period.js'
import { longestWords } from '../../../../../words/longest-words.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { mail, text, tick } from '../../../parts/form/field.js'
import type { Borrower, BorrowersParts } from '../borrowers.js'
import type { SheetStrings } from './sheet.strings.js'

export type SheetParts = BorrowersParts & { readonly words: () => SheetStrings; readonly from: string }

const ofOne = ({ id }: Borrower) => id

type Kind = keyof SheetStrings['kinds']

/** Words that are ready, and read before they leave. */
export class RemindForm {
  readonly #parts: SheetParts
  readonly #form: DeskForm<{ readonly words: string }, Borrower>

  constructor(parts: SheetParts) {
    this.#parts = parts
    const { act, desk, member, reload, words } = parts
    this.#form = new DeskForm(parts, {
      name: 'remind',
      of: ofOne,
      stays: true,
      fresh: (borrower: Borrower) => ({ words: this.#ready(borrower, borrower.holds.length > 0 ? 'recall' : 'ready') }),
      fields: (_typed, { name }) => ({
        words: text({
          label: words().willRead(name),
          most: longestWords,
          isLong: true,
          lang: writtenIn,
          wanted: words().wordsMissing,
        }),
      }),
      send: async (typed, { id, name }) => {
        const input = { member, borrower: id, words: typed.words }
        if (!(await act.run('remind', input, (how) => desk.call.borrowers.remind.mutate(input, how)))) return false
        reload()
        desk.did(words().sent(name))
        return true
      },
    })
  }

  close(): void {
    this.#form.close()
  }

  render(borrower: Borrower): Content {
    const words = this.#parts.words()
    const { holds, reserved, name, mailed, mayRemind, reminded, today } = borrower
    if (holds.length + reserved.length === 0) return nothing
    const told = reminded && words.remindedOn(saidDay(reminded.at.slice(0, 10), this.#parts.desk.language, today))
    if (!mayRemind)
      return html`<section class="panel" aria-labelledby="remind">
        <h2 id="remind">${words.remind(name)}</h2>
        <p>${mailed ? words.remindedToday : words.noMail}</p>
      </section>`
    const kinds: readonly Kind[] = ['recall', 'ready', 'free']
    return this.#form.render(borrower, {
      title: words.remind(name),
      before: html`<p class="meta">${words.remindMeans}</p>
        <div class="ways">
          ${kinds
            .filter((kind) => kind === 'free' || (kind === 'recall' ? holds : reserved).length > 0)
            .map(
              (kind) =>
                html`<button
                  type="button"
                  class="way"
                  @click=${() => this.#form.change(borrower, 'words', this.#ready(borrower, kind))}
                >
                  ${words.kinds[kind]}
                </button>`,
            )}
        </div>`,
      more: told ? html`<p class="meta">${told}</p>` : nothing,
      go: words.send(name),
      going: words.sending,
    })
  }

  #ready({ name, holds, reserved, today }: Borrower, kind: Kind): string {
    const { desk, from } = this.#parts
    const words = this.#parts.words()
    const said = (day: string) => saidDay(day, desk.language, today)
    const late = holds.filter(({ lateDays }) => lateDays !== undefined)
    const told = late.length > 0 ? late : holds
    const things = told.map(({ offer, to = today, lateDays }) => ({
      title: offer.title,
      day: said(to),
      isLate: lateDays !== undefined,
    }))
    const middle = {
      recall: [words.readyThings(things), told.some(({ next }) => next) ? words.awaitedSoon : '', words.whenBack],
      ready: reserved.map(({ offer, from: first = today }) => words.toCollect(offer.title, said(first))),
      free: [''],
    }[kind]
    return [words.hello(name), middle.filter(Boolean).join(' '), words.team(from)].join('\n')
  }
}

export function noteForm(parts: SheetParts): DeskForm<{ readonly note: string }, Borrower> {
  const { act, desk, member, reload, words } = parts
  return new DeskForm(parts, {
    name: 'note',
    of: ofOne,
    stays: true,
    fresh: ({ note }: Borrower) => ({ note }),
    fields: () => ({ note: text({ label: words().noteLabel, most: longestWords, isLong: true, lang: writtenIn }) }),
    send: async ({ note }, { id, name, note: seen }) => {
      const input = { member, borrower: id, note, seen }
      if (!(await act.run('note', input, (how) => desk.call.borrowers.note.mutate(input, how)))) return false
      reload()
      desk.did(words().noteKept(name))
      return true
    },
  })
}

/** A card of theirs that is typed; none: the next that we make, or away. */
export async function sendCard(
  { act, desk, member, reload, words }: SheetParts,
  { id, name }: Borrower,
  card?: string,
) {
  const input = { member, borrower: id, ...(card !== undefined && { card }) }
  const done = await act.run('card', input, (how) => desk.call.borrowers.setCard.mutate(input, how))
  if (!done) return false
  reload()
  desk.did(done.card === undefined ? words().cardDropped(name) : words().cardKept(name, done.card))
  return true
}

export function cardForm(parts: SheetParts): DeskForm<{ readonly card: string }, Borrower> {
  const { words } = parts
  return new DeskForm(parts, {
    name: 'card',
    of: ofOne,
    stays: true,
    fresh: ({ card = '' }: Borrower) => ({ card }),
    fields: () => ({ card: text({ label: words().cardLabel, most: 40, isName: true, wanted: words().cardMissing }) }),
    send: ({ card }, borrower) => sendCard(parts, borrower, card),
  })
}

type Contact = { readonly name: string; readonly phone: string; readonly email: string; readonly remembered: boolean }

export function contactForm(parts: SheetParts): DeskForm<Contact, Borrower> {
  const { act, desk, member, reload, words } = parts
  return new DeskForm<Contact, Borrower>(parts, {
    name: 'contact',
    of: ofOne,
    stays: true,
    fresh: ({ name, phone = '', email = '', remembered }) => ({ name, phone, email, remembered }),
    fields: (typed) => ({
      name: text({ label: words().name, most: 60, isName: true, wanted: words().nameMissing }),
      phone: text({ label: optionalLabel(words().phone, words()), most: 30, type: 'tel' }),
      email: typed.email.trim()
        ? mail({ label: optionalLabel(words().email, words()), faulty: words().emailWrong })
        : text({ label: optionalLabel(words().email, words()), most: 254, type: 'email' }),
      remembered: tick(words().remember(typed.name)),
    }),
    send: async ({ name, phone, email, remembered }, { id }) => {
      const input = { member, borrower: id, name, remembered, ...(phone && { phone }), ...(email && { email }) }
      if (!(await act.run('contact', input, (how) => desk.call.borrowers.change.mutate(input, how)))) return false
      reload()
      desk.did(words().contactKept(name))
      return true
    },
  })
}
