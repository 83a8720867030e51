import { html } from 'lit'
import { formatFor } from '../../../../shared/format.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { writtenIn } from '../../../../words/written-in.js'
import type { DeskAct } from '../../parts/desk-act.js'
import { choiceOf } from '../../parts/filters.js'
import { Listing } from '../../parts/listing.js'
import type { Desk, RoleName } from '../../room.js'
import { roleAsVerbs } from './people.js'
import type { PeopleStrings } from './people.strings.js'

type People = OutputOf<'roles.everyone'>['people']
type Parts = { readonly desk: Desk; readonly act: DeskAct; readonly words: () => PeopleStrings }

const roles: readonly RoleName[] = ['manager', 'staff', 'mediator', 'moderator', 'admin']

/** For the network: who has which role, anywhere. */
export function everyoneList({ desk, act, words: said }: Parts) {
  return new Listing(
    { desk, act },
    {
      title: () => said().everyone,
      asked: ({ words, role: roleSaid }) => {
        const role = roles.find((each) => each === roleSaid)
        return { ...(words && { words }), ...(role && { role }) }
      },
      read: (asked, how) => desk.call.roles.everyone.query(asked, how),
      csv: (asked, how) => desk.call.roles.everyoneExport.query(asked, how),
      saved: ({ name, rows }) => said().saved(name, rows),
      fields: () => [
        { name: 'words', label: said().find, kind: 'words' },
        choiceOf('role', said().role, { values: roles, names: said().roles.names }),
      ],
      counted: (count) => said().roleCount(count),
      empty: () => said().nobody,
      rows: ({ people }) => table(desk, people, said()),
    },
  )
}

function table({ language }: Desk, people: People, words: PeopleStrings) {
  const format = formatFor(language, undefined)
  return html`<table class="table roles">
    <thead>
      <tr>
        <th scope="col">${words.person}</th>
        <th scope="col">${words.forWhom}</th>
        <th scope="col">${words.may}</th>
        <th scope="col">${words.lastSeen}</th>
      </tr>
    </thead>
    <tbody>
      ${people.map(
        ({ firstName, email, role, of, lastSeenAt }) =>
          html`<tr>
            <td>
              <b lang=${writtenIn}>${firstName}</b>
              <p class="meta">${email}</p>
            </td>
            <td>${of.name === undefined ? words.roles.network : html`<span lang=${writtenIn}>${of.name}</span>`}</td>
            <td>${roleAsVerbs(role, words)}</td>
            <td class="meta date">${lastSeenAt ? format.ago(lastSeenAt) : words.never}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
