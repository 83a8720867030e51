import { html, nothing } from 'lit'
import { formatFor } from '../../../../shared/format.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { writtenIn } from '../../../../words/written-in.js'
import type { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { filters } from '../../parts/filters.js'
import { deskList } from '../../parts/list.js'
import { listWordsOf } from '../../parts/list-words.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { saveFile } from '../../parts/save-file.js'
import type { Desk, RoleName } from '../../room.js'
import { roleAsVerbs } from './people.js'
import type { PeopleStrings } from './people.strings.js'

type Everyone = OutputOf<'roles.everyone'>

/** For the network: who has which role, anywhere. */
export class EveryoneList {
  readonly #desk: Desk
  readonly #act: DeskAct
  readonly #words: () => PeopleStrings
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly [words: string, role: string, cursor: string], Everyone>

  constructor(desk: Desk, act: DeskAct, words: () => PeopleStrings) {
    this.#desk = desk
    this.#act = act
    this.#words = words
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead(desk, {
      args: () => [desk.filters['words'] ?? '', desk.filters['role'] ?? '', desk.filters['cursor'] ?? ''] as const,
      read: ([_words, _role, cursor], how) =>
        desk.call.roles.everyone.query({ ...this.#choice, ...(cursor && { cursor }) }, how),
    })
  }

  close(): void {
    this.#read.close()
  }

  render() {
    const words = this.#words()
    const listWords = this.#listWords()
    if (!listWords) return nothing
    const choices = this.#roles.map((value) => ({ value, name: words.roles.names[value] }))
    return html`<h2>${words.everyone}</h2>
      ${filters(this.#desk, listWords, [
        { name: 'words', label: words.find, kind: 'words' },
        { name: 'role', label: words.role, kind: 'choice', choices },
      ])}
      ${deskList({
        desk: this.#desk,
        words: listWords,
        read: this.#read,
        counted: words.roleCount,
        empty: words.nobody,
        rows: ({ people }) => this.#rows(people),
        csv: () => void this.#export(),
        said: this.#act.said('csv'),
      })}`
  }

  get #choice() {
    const { words, role: roleSaid } = this.#desk.filters
    const role = this.#roles.find((each) => each === roleSaid)
    return { ...(words && { words }), ...(role && { role }) }
  }

  async #export(): Promise<void> {
    const input = { ...this.#choice, locale: this.#desk.language }
    const file = await this.#act.run('csv', input, () => this.#desk.call.roles.everyoneExport.query(input))
    if (!file) return
    saveFile(file.name, file.csv)
    this.#desk.did(this.#words().saved(file.name, file.rows))
  }

  get #roles(): readonly RoleName[] {
    return ['manager', 'staff', 'mediator', 'moderator', 'admin']
  }

  #rows(people: Everyone['people']) {
    const words = this.#words()
    const format = formatFor(this.#desk.language, undefined)
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
}
