import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { memberStatuses } from '../../../../../words/members/member-terms.js'
import { writtenIn } from '../../../../../words/written.js'
import { deskRead } from '../../../parts/desk-read.js'
import { filters } from '../../../parts/filters.js'
import { icon } from '../../../parts/icons.js'
import { deskList } from '../../../parts/list.js'
import { listWordsOf } from '../../../parts/list-words.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import { saveList } from '../../../parts/save-file.js'
import { kinds, type Listed, type Members, type PanelParts } from './members.js'

/** Everybody who belongs to the network, shown or not, fifty a page. */
export class MemberList {
  readonly #parts: PanelParts
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly [words: string, kind: string, status: string, cursor: string], Members>

  constructor(parts: PanelParts) {
    this.#parts = parts
    const { desk } = parts
    this.#listWords = listWordsOf(desk)
    const filter = (name: string) => desk.filters[name] ?? ''
    this.#read = deskRead(desk, {
      args: () => [filter('words'), filter('kind'), filter('status'), filter('cursor')] as const,
      read: ([, , , cursor], how) =>
        desk.call.networkMembers.list.query({ ...this.#asked, ...(cursor && { cursor }) }, how),
    })
  }

  close(): void {
    this.#read.close()
  }

  reload(): void {
    void this.#read.ask()
  }

  render() {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const listWords = this.#listWords()
    if (!listWords) return nothing
    return html`<h2>${words.members}</h2>
      ${filters(desk, listWords, [
        { name: 'words', label: words.find, kind: 'words' },
        {
          name: 'kind',
          label: words.kind,
          kind: 'choice',
          choices: kinds.map((value) => ({ value, name: words.kinds[value] })),
        },
        {
          name: 'status',
          label: words.status,
          kind: 'choice',
          choices: memberStatuses.map((value) => ({ value, name: words.statuses[value] })),
        },
      ])}
      ${deskList({
        desk,
        words: listWords,
        read: this.#read,
        counted: words.memberCount,
        csv: () => void this.#file(),
        empty: words.noMember,
        said: html`${this.#parts.act.said('status')} ${this.#parts.act.said('list')}`,
        rows: ({ members }) =>
          html`<ul class="rows framed">
            ${repeat(
              members,
              ({ memberId }) => memberId,
              (member) => this.#row(member),
            )}
          </ul>`,
      })}`
  }

  get #asked() {
    const { filters: said } = this.#parts.desk
    const kind = kinds.find((each) => each === said['kind'])
    const status = memberStatuses.find((each) => each === said['status'])
    return { ...(said['words'] && { words: said['words'] }), ...(kind && { kind }), ...(status && { status }) }
  }

  #row(member: Listed) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const { memberId, name, kind, status, commune, places, sites, source, proposed } = member
    const from = proposed ? words.fromSite(proposed.site, proposed.by) : source ? words.from(source) : ''
    const counts = [words.places(places), sites > 0 && words.sites(sites), from].filter(Boolean).join(' · ')
    const isShown = status === 'shown'
    const isHere = this.#parts.desk.item === memberId
    return html`<li class="invited">
      <div class="grow">
        <b lang=${writtenIn}>${name}</b>
        <p class="meta">${words.kinds[kind]}${commune ? `, ${commune}` : nothing} · ${counts}</p>
        ${isShown ? nothing : html`<p class="st warn">${icon('hidden')}${words.statuses[status]}</p>`}
      </div>
      <div class="ways">
        <button
          type="button"
          class=${status === 'proposed' ? 'way' : 'quiet'}
          aria-label=${isShown ? words.hideOf(name) : words.showOf(name)}
          aria-disabled=${act.busy === 'status'}
          @click=${() => void this.#turn(member, isShown ? 'hidden' : 'shown')}
        >
          ${isShown ? words.hide : status === 'proposed' ? words.admit : words.show}
        </button>
        <a
          class="quiet link"
          href=${this.#parts.desk.hrefOf({ item: isHere ? '' : memberId })}
          aria-label=${words.peopleOf(name)}
          aria-current=${isHere ? 'true' : nothing}
          >${words.people}</a
        >
      </div>
    </li>`
  }

  /** The one of the address, as far as it is in sight. */
  get opened(): Listed | undefined {
    return this.#read.answer?.members.find(({ memberId }) => memberId === this.#parts.desk.item)
  }

  async #turn({ memberId, status, name }: Pick<Listed, 'memberId' | 'status' | 'name'>, to: 'shown' | 'hidden') {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const input = { memberId, from: status, to }
    if (!(await act.run('status', input, (how) => desk.call.networkMembers.setStatus.mutate(input, how)))) return
    reload()
    desk.did(to === 'shown' ? words.shown(name) : words.hidden(name), {
      name: words.undo,
      act: () => void this.#turn({ memberId, status: to, name }, to === 'shown' ? 'hidden' : 'shown'),
    })
  }

  async #file(): Promise<void> {
    const { act, desk } = this.#parts
    const input = { ...this.#asked, locale: desk.language }
    const file = await act.run('list', input, (how) => desk.call.networkMembers.csv.query(input, how))
    if (file) saveList(desk, this.#listWords(), file)
  }
}
