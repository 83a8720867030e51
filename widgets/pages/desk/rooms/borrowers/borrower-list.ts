import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { shortDay } from '../../../../words/loans/period.js'
import { unbroken } from '../../../../words/phone.js'
import { writtenIn } from '../../../../words/written-in.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { icon } from '../../parts/icons.js'
import { Listing } from '../../parts/listing.js'
import type { BorrowerFilter } from '../../../../words/loans/borrower-filters.js'
import { filterIn, shortName, type Borrowers, type BorrowersParts, type Listed } from './borrowers.js'
import type { BorrowersStrings } from './borrowers.strings.js'

type Asked = { readonly member: string; readonly show: BorrowerFilter; readonly words: string }

type ListParts = BorrowersParts & { readonly words: () => BorrowersStrings; readonly isShown: () => boolean }

/** The people of a place by name, each with what they have. */
export function borrowerList({ desk, act, member, words, isShown }: ListParts) {
  return new Listing<Asked, Borrowers, OutputOf<'borrowers.listCsv'>>(
    { desk, act },
    {
      isShown,
      asked: ({ words: typed = '', show }) => ({ member, show: filterIn(show), words: typed }),
      read: (asked, how) => desk.call.borrowers.list.query(asked, how),
      csv: (asked, how) => desk.call.borrowers.listCsv.query(asked, how),
      saved: ({ name, rows }) => words().saved(name, rows),
      fields: (answer) => [
        { name: 'words', label: words().find, kind: 'words' },
        {
          name: 'show',
          label: words().show,
          kind: 'choice',
          none: words().everybody,
          choices: (['out', 'late'] as const).map((value) => ({
            value,
            name: words().shows[value](answer?.counts[value] ?? 0),
          })),
        },
      ],
      counted: (count) => words().count(count),
      empty: () => words().empty,
      rows: ({ items }) =>
        html`<ul class="rows framed people">
          ${repeat(
            items,
            ({ id }) => id,
            (each) => html`<li>${row(each, { desk, words: words() })}</li>`,
          )}
        </ul>`,
    },
  )
}

type RowView = Pick<BorrowersParts, 'desk'> & { readonly words: BorrowersStrings }

function row(each: Listed, view: RowView) {
  const { desk, words } = view
  const { id, name, card, phone } = each
  return html`<a class="pick" href=${desk.hrefOf({ item: id })}>
    <span class="face" aria-hidden="true">${name.slice(0, 1)}</span>
    <span class="grow">
      <b lang=${writtenIn}>${shortName(name)}</b>
      <small>${[card && words.card(card), phone && unbroken(phone)].filter(Boolean).join(' · ')}</small>
    </span>
    <span class="states">${states(each, view)}</span>
  </a>`
}

function states({ out, late, reserved, due }: Listed, { desk, words }: RowView) {
  if (out + reserved === 0) return html`<span class="meta">${words.nothing}</span>`
  const when = due !== undefined && late === 0 ? ` · ${words.dueOn(shortDay(due, desk.language))}` : ''
  return html`${late > 0 ? html`<span class="st bad">${icon('alert')}${words.late(late)}</span>` : nothing}
  ${out > 0 ? html`<span class="st">${words.out(out)}${when}</span>` : nothing}
  ${reserved > 0 ? html`<span class="st">${words.reserved(reserved)}</span>` : nothing}`
}
