import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { membershipStatuses, type MembershipState } from '../../../../words/memberships/membership-terms.js'
import { writtenIn } from '../../../../words/written-in.js'
import { dayWithYear } from '../../parts/day-with-year.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { factsStyles } from '../../parts/facts.styles.js'
import type { FilterField } from '../../parts/filters.js'
import { icon } from '../../parts/icons.js'
import { innerDesk } from '../../parts/inner-desk.js'
import { LazyPart } from '../../parts/lazy-part.js'
import { listRoom, roomWords } from '../../parts/list-room.js'
import { Listing } from '../../parts/listing.js'
import { priceIn } from '../../parts/price.js'
import { refusalsOf } from '../../refusals/refusals-of.js'
import type { Desk, OpenRoom, Room } from '../../room.js'
import { KindsSheet } from './kinds-sheet.js'
import {
  keeping,
  noting,
  isOne,
  paying,
  pageIn,
  pages,
  type Page,
  type Listed,
  type Memberships,
  type MembershipsParts,
  type RoomShown,
} from './memberships.js'
import { membershipsFrench, learnMemberships, type MembershipsStrings } from './memberships.strings.js'
import { membershipsStyles } from './memberships.styles.js'
import { NoteSheet } from './note-sheet.js'
import { OneSheet } from './one-sheet.js'
import { stateLine } from './state-line.js'

type Asked = { readonly member: string; readonly words?: string; readonly state?: MembershipState }

/** Lists who is a member of a place and until when; memberships are noted and confirmed here. */
export const open: OpenRoom = (desk, space) => {
  const member = space.of.named.member ?? ''
  const words = roomWords(desk, { french: membershipsFrench, learn: learnMemberships })
  adoptStyles(desk.host.renderRoot, [factsStyles, membershipsStyles])
  const room: RemoteRead<readonly ['room'], RoomShown> = deskRead(desk, {
    args: () => ['room'] as const,
    read: (_args, how) => desk.call.memberships.room.query({ member }, how),
  })
  const reload = () => {
    void listing.reload()
    void room.ask()
    one.reload()
    desk.refresh()
  }
  const act = new DeskAct(desk, { reload, learn: refusalsOf('memberships') })
  const parts: MembershipsParts = { desk, act, member, reload, words: words.said, room: () => room.answer }
  const note = new NoteSheet(parts)
  const one = new OneSheet(parts, { drop: (id, name) => note.drop(id, name) })
  const kinds = new KindsSheet(
    parts,
    space.roles.some(({ role }) => role === 'manager'),
  )
  const payments = new LazyPart(desk, async () => {
    const { PaymentsSheet } = await import('./payments-sheet.js')
    return new PaymentsSheet(parts)
  })
  const listing = new Listing<Asked, Memberships>(
    { desk, act },
    {
      isShown: () => !pageIn(desk.item),
      asked: ({ words: sought, state: said }) => {
        const state = membershipStatuses.find((each) => each === said)
        return { member, ...(sought && { words: sought }), ...(state && { state }) }
      },
      read: (asked, how) => desk.call.memberships.list.query(asked, how),
      csv: (asked, how) => desk.call.memberships.csv.query(asked, how),
      fields: (answer) => fields(words.said(), answer),
      counted: (count) => words.said().count(count),
      empty: () => words.said().empty,
      adds: () => [
        { item: noting, name: words.said().note },
        { item: paying, name: words.said().payments },
      ],
      rows: ({ memberships }) =>
        html`<ul class="rows framed">
          ${repeat(
            memberships,
            ({ membershipId }) => membershipId,
            (each) => row(desk, words.said(), each),
          )}
        </ul>`,
    },
  )

  const sheet = () => {
    const { item } = desk
    if (!item) return undefined
    if (isOne(item)) return one.render()
    if (item === paying)
      return payments.render({ failed: words.said().partFailed, retry: words.said().retry }, (part) => part.render())
    const { answer } = room
    if (!answer) return html`<div class="panel wait"><div></div></div>`
    return item === noting ? note.render(answer) : kinds.render(answer)
  }

  const shown: Readonly<Record<Page, LazyPart<Room>>> = {
    deposits: new LazyPart(desk, async () => {
      const { depositsPart } = await import('./deposits/deposits-part.js')
      return depositsPart(innerDesk(desk, 'deposits'), member, () => pageIn(desk.item) === 'deposits')
    }),
    till: new LazyPart(desk, async () => {
      const { tillPart } = await import('./deposits/till-part.js')
      return tillPart(innerDesk(desk, 'till'), member, () => pageIn(desk.item) === 'till')
    }),
  }

  const whole: Room = listRoom(words, listing, (list, said) => {
    const page = pageIn(desk.item)
    const opened = page ? undefined : sheet()
    return html`<div class="stack">
      ${pagesNav(desk, said)}
      ${
        page
          ? shown[page].render({ failed: said.partFailed, retry: said.retry }, (part) => part.render())
          : html`<div class="cols ${opened ? 'opened' : ''}">
              <div class="stack">${list}</div>
              ${opened ?? nothing}
            </div>`
      }
    </div>`
  })
  const part = () => {
    const page = pageIn(desk.item)
    return page && shown[page].part
  }
  return {
    get title() {
      return words.said().title
    },
    get beside() {
      return pageIn(desk.item) ? part()?.beside : listing.beside
    },
    render: () => whole.render(),
    again: async () => void (await Promise.all([listing.reload(), room.ask(), part()?.again?.()])),
    close: () => {
      whole.close()
      for (const each of [room, note, one, kinds, payments, ...Object.values(shown)]) each.close()
    },
  }
}

function pagesNav(desk: Desk, { pagesTitle, pageNames }: MembershipsStrings) {
  const open = desk.item === keeping ? keeping : (pageIn(desk.item) ?? '')
  return html`<nav class="pages" aria-label=${pagesTitle}>
    ${(['', ...pages, keeping] as const).map(
      (page) =>
        html`<a
          class="row"
          href=${desk.hrefOf({ item: page, filters: {} })}
          aria-current=${page === open ? 'page' : nothing}
          >${pageNames[page || 'list']}</a
        >`,
    )}
  </nav>`
}

/** Each state says how many there are in it. */
function fields(
  { find, state, stateNames, withCount }: MembershipsStrings,
  answer: Memberships | undefined,
): FilterField[] {
  return [
    { name: 'words', label: find, kind: 'words' },
    {
      name: 'state',
      label: state,
      kind: 'choice',
      choices: membershipStatuses.map((value) => ({
        value,
        name: answer ? withCount(stateNames[value], answer.states[value]) : stateNames[value],
      })),
    },
  ]
}

function row(desk: Desk, words: MembershipsStrings, { membershipId, name, kind, cents, to, state }: Listed) {
  const isHere = desk.item === membershipId
  return html`<li>
    <a class="pick" href=${desk.hrefOf({ item: isHere ? '' : membershipId })} aria-current=${isHere ? 'true' : nothing}>
      <span class="grow">
        <b lang=${writtenIn}>${name}</b>
        <small><span lang=${writtenIn}>${kind}</span>, ${priceIn(desk.language, cents)}</small>
        ${stateLine(state, words.stands(state, dayWithYear(desk.language, to)))}
      </span>
      ${icon('onward')}
    </a>
  </li>`
}
