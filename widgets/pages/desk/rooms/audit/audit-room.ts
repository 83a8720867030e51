import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../shared/wire.js'
import { writtenIn } from '../../../../words/written-in.js'
import { deskRead } from '../../parts/desk-read.js'
import { DeskAct } from '../../parts/desk-act.js'
import { filters } from '../../parts/filters.js'
import { deskList } from '../../parts/list.js'
import { listWordsOf } from '../../parts/list-words.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { momentWords, visitWords } from '../../parts/moment.js'
import { saveFile } from '../../parts/save-file.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { auditFrench, learnAudit, type AuditStrings } from './audit.strings.js'

export const open: OpenRoom = (desk, space) => new AuditRoom(desk, space)

type Audit = OutputOf<'roles.audit'>
type Args = readonly [from: string, to: string, who: string, act: string, cursor: string]

const aDay = /^\d{4}-\d\d-\d\d$/

/** Who did what by a role, when, in words. */
class AuditRoom implements Room {
  readonly #desk: Desk
  readonly #space: Space
  readonly #words: () => AuditStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<Args, Audit>
  readonly #act: DeskAct

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
    const language = () => desk.language
    this.#words = lazyStrings(desk.host, { language, french: auditFrench, learn: learnAudit })
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead(desk, {
      args: (): Args => {
        const { from = '', to = '', who = '', act = '', cursor = '' } = desk.filters
        return [from, to, who, act, cursor]
      },
      read: ([from, to, who, act, cursor], how) =>
        desk.call.roles.audit.query({ ...this.#choice([from, to, who, act]), ...(cursor && { cursor }) }, how),
    })
    this.#act = new DeskAct(desk, { reload: () => void this.#read.ask() })
  }

  get title(): string {
    return (this.#words() ?? auditFrench).title
  }

  close(): void {
    this.#read.close()
  }

  render(): Content {
    const words = this.#words()
    const listWords = this.#listWords()
    if (!words || !listWords) return nothing
    const { people = [], acts = [] } = this.#read.answer ?? {}
    // In the list what it was done to follows.
    const names = acts.map((value) => ({ value, name: (words.acts[value] ?? value).replace(/\s*:$/, '') }))
    return html`${filters(this.#desk, listWords, [
        { name: 'from', label: words.from, kind: 'day' },
        { name: 'to', label: words.to, kind: 'day' },
        {
          name: 'who',
          label: words.who,
          kind: 'choice',
          none: words.anyone,
          choices: people.map(({ id, firstName, email }) => ({ value: id, name: `${firstName}, ${email}` })),
        },
        { name: 'act', label: words.what, kind: 'choice', choices: names },
      ])}
      ${deskList({
        desk: this.#desk,
        words: listWords,
        read: this.#read,
        counted: words.count,
        empty: html`<p>${words.empty}</p>`,
        rows: ({ entries }) => this.#rows(entries, words),
        csv: () => void this.#export(),
        said: this.#act.said('csv'),
      })}
      <p class="meta">${words.kept}</p>`
  }

  #rows(entries: Audit['entries'], words: AuditStrings) {
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
              <td class="meta date">${momentWords(this.#desk.language, at)}</td>
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
                ${words.acts[act] ?? act}
                ${about?.title ? html`<b lang=${writtenIn}>${this.#titleOf(about.kind, about.title)}</b>` : nothing}
                ${site ? html`<p class="meta">${words.at(site.name)}</p>` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`
  }

  #titleOf(kind: string, title: string): string {
    return kind === 'visit' ? visitWords(this.#desk.language, title) : title
  }

  #choice([from, to, who, act]: readonly [string, string, string, string]) {
    return {
      ...this.#space.of.named,
      ...(aDay.test(from) && { from }),
      ...(aDay.test(to) && { to }),
      ...(who && { who }),
      ...(act && { act }),
    }
  }

  async #export(): Promise<void> {
    const { from = '', to = '', who = '', act = '' } = this.#desk.filters
    const input = { ...this.#choice([from, to, who, act]), locale: this.#desk.language }
    const file = await this.#act.run('csv', input, () => this.#desk.call.roles.auditExport.query(input))
    if (!file) return
    saveFile(file.name, file.csv)
    const words = this.#words() ?? auditFrench
    this.#desk.did(words.saved(file.name, file.rows) + (file.left > 0 ? ` ${words.left(file.left)}` : ''))
  }
}
