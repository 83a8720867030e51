import { html, nothing } from 'lit'
import type { OutputOf } from '../../../../shared/wire.js'
import { actSaid } from '../../../../words/desk/act-said.js'
import { writtenIn } from '../../../../words/written-in.js'
import { listRoom, roomWords } from '../../parts/list-room.js'
import { Listing } from '../../parts/listing.js'
import { momentWords, appointmentWords } from '../../parts/moment.js'
import type { Desk, OpenRoom } from '../../room.js'
import { auditFrench, learnAudit, type AuditStrings } from './audit.strings.js'

type Entry = OutputOf<'roles.audit'>['entries'][number]

const aDay = /^\d{4}-\d\d-\d\d$/

/** Lists who did what by a role, when, in words. */
export const open: OpenRoom = (desk, space) => {
  const words = roomWords(desk, { french: auditFrench, learn: learnAudit })
  const listing = new Listing(
    { desk },
    {
      asked: ({ from = '', to = '', who, act }) => ({
        ...space.of.named,
        ...(aDay.test(from) && { from }),
        ...(aDay.test(to) && { to }),
        ...(who && { who }),
        ...(act && { act }),
      }),
      read: (asked, how) => desk.call.roles.audit.query(asked, how),
      csv: (asked, how) => desk.call.roles.auditExport.query(asked, how),
      saved: ({ name, rows, left }) => words.said().saved(name, rows) + (left > 0 ? ` ${words.said().left(left)}` : ''),
      fields: (answer) => {
        const { from, to, who, anyone, what, acts: said } = words.said()
        const { people = [], acts = [] } = answer ?? {}
        // In the list what it was done to follows.
        const names = acts.map((value) => ({ value, name: actSaid(said, value).replace(/\s*:$/, '') }))
        return [
          { name: 'from', label: from, kind: 'day' },
          { name: 'to', label: to, kind: 'day' },
          {
            name: 'who',
            label: who,
            kind: 'choice',
            none: anyone,
            choices: people.map(({ id, firstName, email }) => ({ value: id, name: `${firstName}, ${email}` })),
          },
          { name: 'act', label: what, kind: 'choice', choices: names },
        ]
      },
      counted: (count) => words.said().count(count),
      empty: () => words.said().empty,
      rows: ({ entries }) => table(desk, entries, words.said()),
    },
  )
  return listRoom(
    words,
    listing,
    (list, { kept }) =>
      html`${list}
        <p class="meta">${kept}</p>`,
  )
}

function table(desk: Desk, entries: readonly Entry[], words: AuditStrings) {
  return html`<table class="table log">
    <thead>
      <tr>
        <th scope="col">${words.when}</th>
        <th scope="col">${words.who}</th>
        <th scope="col">${words.what}</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        ({ at, who, as, act, about, site }) =>
          html`<tr>
            <td class="meta date">${momentWords(desk.language, at)}</td>
            <td>
              ${
                who
                  ? html`<b lang=${writtenIn}>${who.firstName}</b>
                      <p class="meta">${who.email}</p>`
                  : html`<b>${words.erased}</b>`
              }
              <p class="meta">${words.roles.names[as]}</p>
            </td>
            <td>
              ${actSaid(words.acts, act)}
              ${about?.title ? html`<b lang=${writtenIn}>${titleOf(desk, about)}</b>` : nothing}
              ${site ? html`<p class="meta">${words.at(site.name)}</p>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function titleOf({ language }: Desk, { kind, title = '' }: NonNullable<Entry['about']>): string {
  return kind === 'visit' ? appointmentWords(language, title) : title
}
