import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import { telOf, unbroken } from '../../../../../words/phone.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskNames } from '../../../parts/desk-names.js'
import { icon } from '../../../parts/icons.js'
import { talk } from '../../../parts/talk/write-link.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'
import type { Borrower, BorrowersParts } from '../borrowers.js'
import { cardForm, contactForm, noteForm, RemindForm, sendCard, type SheetParts } from './forms.js'
import { HeldLoans } from './held-loans.js'
import { pastLoans } from './past-loans.js'
import { learnSheet, sheetFrench, type SheetStrings } from './sheet.strings.js'
import { slip } from './slip.js'

/** One of the people of a place: what they have, are to have and had here; how to reach them; what the team keeps of them. */
export class BorrowerSheet {
  readonly #parts: SheetParts
  readonly #words: () => SheetStrings | undefined
  readonly #held: HeldLoans
  readonly #remind: RemindForm
  readonly #note: ReturnType<typeof noteForm>
  readonly #card: ReturnType<typeof cardForm>
  readonly #contact: ReturnType<typeof contactForm>
  #shown = ''
  #isPastWhole = false

  constructor(parts: BorrowersParts & { readonly from: string }) {
    const { desk } = parts
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: sheetFrench, learn: learnSheet })
    this.#parts = { ...parts, words: () => this.#words() ?? sheetFrench }
    const act = new DeskAct(desk, { reload: parts.reload, learn: refusalsOf('loans') })
    this.#held = new HeldLoans({ ...this.#parts, act })
    this.#remind = new RemindForm(this.#parts)
    this.#note = noteForm(this.#parts)
    this.#card = cardForm(this.#parts)
    this.#contact = contactForm(this.#parts)
  }

  close(): void {
    for (const each of [this.#held, this.#remind, this.#note, this.#card, this.#contact]) each.close()
  }

  /** Opened again, the keyboard is led to it again. */
  hide(): void {
    this.#shown = ''
  }

  render(borrower: Borrower): Content {
    const words = this.#words()
    if (!words) return nothing
    const { desk, from } = this.#parts
    if (this.#shown !== borrower.id) {
      this.#shown = borrower.id
      this.#isPastWhole = false
      void focusOn(desk, '#borrower')
    }
    return html`<div class="person">
      <p class="to-list"><a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.backToList}</a></p>
      ${this.#head(borrower, words)}
      <div class="stack">
        ${this.#held.render(borrower)} ${this.#write(borrower, words)}
        ${pastLoans(borrower, {
          words,
          language: desk.language,
          isWhole: this.#isPastWhole,
          showAll: () => {
            this.#isPastWhole = true
            desk.host.requestUpdate()
          },
        })}
      </div>
      <div class="stack">
        ${deskNames.areHidden ? html`<p class="meta">${words.namesHidden}</p>` : this.#remind.render(borrower)}
        ${this.#noted(borrower, words)} ${this.#known(borrower, words)}
      </div>
      ${slip(borrower, { words, language: desk.language, from })}
    </div>`
  }

  #head({ name, phone, email, mailed, card, holds, reserved, past }: Borrower, words: SheetStrings) {
    const { desk } = this.#parts
    const late = holds.filter(({ lateDays }) => lateDays !== undefined).length
    const last = [...holds, ...reserved][0]?.id ?? past[0]?.loan
    const how = email ?? (mailed ? words.byMail : phone === undefined ? words.unreached : '')
    return html`<div class="whole">
      <span class="face" aria-hidden="true">${name.slice(0, 1)}</span>
      <div class="grow">
        <h2 id="borrower" tabindex="-1" class="unseen">${name}</h2>
        <p>
          ${
            phone === undefined
              ? nothing
              : html`<a class="tel" href=${telOf(phone)} aria-label=${words.call(name, phone)}>${unbroken(phone)}</a>`
          }
          <span class="meta">${[how, card === undefined ? '' : words.card(card)].filter(Boolean).join(' · ')}</span>
        </p>
        ${late > 0 ? html`<p class="st bad">${icon('alert')}${words.late(late)}</p>` : nothing}
      </div>
      <div class="ways">
        <button type="button" class="way" @click=${() => print()}>${words.print}</button>
        <a
          class="go"
          href=${desk.hrefOf({ room: 'lend', item: '', filters: last === undefined ? {} : { person: last } })}
          >${icon('loans')}${words.lendTo(name)}</a
        >
      </div>
    </div>`
  }

  /** Nobody reads what is written to who has no account. */
  #write({ hasAccount, holds, reserved, name }: Borrower, words: SheetStrings): Content {
    const loan = [...holds, ...reserved][0]
    if (!hasAccount || !loan) return nothing
    const href = this.#parts.desk.hrefOf({ room: 'loans', item: `${loan.id}/${talk}`, filters: { show: 'all' } })
    return html`<p class="ways">
      <a class="way" href=${href}>${icon('speech')}${words.write(name)}</a> <span class="meta">${words.writeHere}</span>
    </p>`
  }

  #noted(borrower: Borrower, words: SheetStrings): Content {
    const isChanged = this.#note.typed(borrower).note.trim() !== borrower.note
    return this.#note.render(borrower, {
      title: words.note,
      before: html`<p class="meta">${words.noteMeans(borrower.name)}</p>`,
      go: isChanged ? words.keepNote : undefined,
      going: words.keeping,
      isOther: true,
    })
  }

  /** Their card, their name and contact: folded, as they seldom change. */
  #known(borrower: Borrower, words: SheetStrings): Content {
    const { card, hasAccount, name } = borrower
    const isChanged = this.#card.typed(borrower).card.trim() !== (card ?? '')
    return html`<details class="panel">
        <summary>${words.cardTitle}${card === undefined ? nothing : html` · ${card}`}</summary>
        ${this.#card.render(borrower, {
          before: html`<p class="meta">${words.cardMeans}</p>`,
          go: isChanged ? words.keepCard : undefined,
          going: words.keeping,
          isOther: true,
          after: html`<p class="ways">
            <button
              type="button"
              class=${card === undefined ? 'way' : 'quiet bad'}
              aria-disabled=${this.#parts.act.busy === 'card'}
              @click=${() => void sendCard(this.#parts, borrower, card === undefined ? undefined : '')}
            >
              ${card === undefined ? words.makeCard : words.dropCard}
            </button>
          </p>`,
        })}
      </details>
      <details class="panel">
        <summary>${words.contact}</summary>
        ${
          hasAccount
            ? html`<p class="meta">${words.withAccount(name)}</p>`
            : // What is written there would be the initial.
              deskNames.areHidden
              ? html`<p class="meta">${words.namesHidden}</p>`
              : this.#contact.render(borrower, {
                  more: html`<p class="meta">${words.forgotten}</p>`,
                  go: words.keepContact,
                  going: words.keeping,
                  isOther: true,
                })
        }
      </details>`
  }
}
