import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { phoneLink } from '../../../../../parts/phone-link.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { depositStatuses, type DepositState } from '../../../../../words/memberships/membership-terms.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { dayWithYear } from '../../../parts/day-with-year.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { choiceOf } from '../../../parts/filters.js'
import { icon } from '../../../parts/icons.js'
import { listRoom, roomWords } from '../../../parts/list-room.js'
import { Listing } from '../../../parts/listing.js'
import { priceIn } from '../../../parts/price.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'
import type { Desk, Room } from '../../../room.js'
import { depositsFrench, learnDeposits, type DepositsStrings } from './deposits.strings.js'
import { GiveBackForm } from './give-back-form.js'
import { takeForm } from './take-form.js'

export type Deposit = OutputOf<'deposits.list'>['deposits'][number]
type Deposits = OutputOf<'deposits.list'>
type Asked = { readonly member: string; readonly words?: string; readonly state?: DepositState }

/** Each part of it works with this. */
export type DepositsParts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly member: string
  readonly reload: () => void
  readonly words: () => DepositsStrings
}

const taking = 'take'

/** Lists what people have left for things, those that are held first: taken, given back and kept here. */
export function depositsPart(desk: Desk, member: string, isShown: () => boolean): Room {
  const words = roomWords(desk, { french: depositsFrench, learn: learnDeposits })
  const reload = () => void listing.reload()
  const act = new DeskAct(desk, { reload, learn: refusalsOf('memberships') })
  const parts: DepositsParts = { desk, act, member, reload, words: words.said }
  const take = takeForm(parts)
  const back = new GiveBackForm(parts)
  const listing = new Listing<Asked, Deposits>(
    { desk, act },
    {
      isShown,
      asked: ({ words: sought, state: said }) => {
        const state = depositStatuses.find((each) => each === said)
        return { member, ...(sought && { words: sought }), ...(state && { state }) }
      },
      read: (asked, how) => desk.call.deposits.list.query(asked, how),
      csv: (asked, how) => desk.call.deposits.csv.query(asked, how),
      fields: () => [
        { name: 'words', label: words.said().find, kind: 'words' },
        choiceOf('state', words.said().state, { values: depositStatuses, names: words.said().states }),
      ],
      counted: (count) => words.said().count(count),
      empty: () => words.said().empty,
      adds: () => [{ item: taking, name: words.said().take }],
      rows: ({ deposits }) =>
        html`<ul class="rows framed">
          ${repeat(
            deposits,
            ({ depositId }) => depositId,
            (each) => row(desk, words.said(), each),
          )}
        </ul>`,
    },
  )

  const sheet = () => {
    if (desk.item === taking) return take.render()
    const one = listing.answer?.deposits.find(({ depositId }) => depositId === desk.item)
    return one && opened(one)
  }

  const opened = (one: Deposit) => {
    const { close, drop, giveBack, held, ended, why } = words.said()
    const { name, thing, cents, means, takenOn, phone, email, mayDrop } = one
    const { language } = desk
    return html`<section class="panel" aria-labelledby="deposit">
      <div class="headed">
        <h2 id="deposit" tabindex="-1" lang=${writtenIn}>${name}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${close}</a>
      </div>
      <p><b>${priceIn(language, cents)}</b>, <span lang=${writtenIn}>${thing}</span></p>
      <p>${held(means, dayWithYear(language, takenOn))}</p>
      ${phone ? html`<p>${phoneLink(phone)}</p>` : nothing}
      ${email ? html`<p><a href="mailto:${email}">${email}</a></p>` : nothing}
      ${
        one.ended
          ? html`<p>${ended(one.ended.how, dayWithYear(language, one.ended.on))}</p>
              ${one.ended.words ? html`<p lang=${writtenIn}>${why(one.ended.words)}</p>` : nothing}`
          : html`<h3>${giveBack}</h3>
              ${back.render(one)}`
      }
      ${act.said('deposit')}
      ${mayDrop ? html`<p><button type="button" class="quiet bad" @click=${() => void take.drop(one)}>${drop}</button></p>` : nothing}
    </section>`
  }

  const whole = listRoom(words, listing, (list) => {
    const beside = sheet()
    return html`<div class="cols ${beside ? 'opened' : ''}">
      <div class="stack">${list}</div>
      ${beside ?? nothing}
    </div>`
  })
  return {
    get beside() {
      return listing.beside
    },
    render: () => whole.render(),
    again: () => listing.reload(),
    close: () => {
      for (const each of [whole, take, back]) each.close()
    },
  }
}

function row({ hrefOf, item, language }: Desk, words: DepositsStrings, deposit: Deposit) {
  const { depositId, name, thing, cents, means, takenOn, ended } = deposit
  const isHere = item === depositId
  return html`<li>
    <a class="pick" href=${hrefOf({ item: isHere ? '' : depositId })} aria-current=${isHere ? 'true' : nothing}>
      <span class="grow">
        <b lang=${writtenIn}>${name}</b>
        <small>${priceIn(language, cents)}, <span lang=${writtenIn}>${thing}</span></small>
        ${
          ended
            ? html`<span class="st">${icon('check')}${words.ended(ended.how, dayWithYear(language, ended.on))}</span>`
            : html`<span class="st warn">${icon('clock')}${words.held(means, dayWithYear(language, takenOn))}</span>`
        }
      </span>
      ${icon('onward')}
    </a>
  </li>`
}
