import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { writtenIn } from '../../../../../words/written.js'
import { deskRead } from '../../../parts/desk-read.js'
import { filters } from '../../../parts/filters.js'
import { icon } from '../../../parts/icons.js'
import { deskList } from '../../../parts/list.js'
import { listWordsOf } from '../../../parts/list-words.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import { saveList } from '../../../parts/save-file.js'
import type { NetworkSites } from './opening.js'
import type { SitesParts } from './sites-section.js'

/** Every site, fifty a page, those that no page has proven yet told apart. */
export class SiteList {
  readonly #parts: SitesParts
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly [words: string, show: string, cursor: string], NetworkSites>

  constructor(parts: SitesParts) {
    this.#parts = parts
    const { desk } = parts
    this.#listWords = listWordsOf(desk)
    const filter = (name: string) => desk.filters[name] ?? ''
    this.#read = deskRead(desk, {
      args: () => [filter('words'), filter('show'), filter('cursor')] as const,
      read: ([, , cursor], how) =>
        desk.call.networkSites.list.query({ ...this.#asked, ...(cursor && { cursor }) }, how),
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
    return html`<h2>${words.sites}</h2>
      ${filters(desk, listWords, [
        { name: 'words', label: words.find, kind: 'words' },
        { name: 'show', label: words.state, kind: 'choice', choices: [{ value: 'unproven', name: words.unproven }] },
      ])}
      ${deskList({
        desk,
        words: listWords,
        read: this.#read,
        counted: words.siteCount,
        csv: () => void this.#file(),
        empty: words.noSite,
        said: this.#parts.act.said('list'),
        rows: ({ sites }) =>
          html`<ul class="rows framed">
            ${repeat(
              sites,
              ({ slug }) => slug,
              (site) => this.#row(site),
            )}
          </ul>`,
      })}`
  }

  get #asked() {
    const { words, show } = this.#parts.desk.filters
    return { ...(words && { words }), ...(show === 'unproven' && ({ show } as const)) }
  }

  #row({ slug, name, member, territory, elements, proven, asked }: NetworkSites['sites'][number]) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const item = `at-${slug}`
    const isHere = desk.item === item
    const state =
      proven > 0
        ? html`<span class="st ok">${icon('check')}${words.proven(proven)}</span>`
        : html`<span class="st warn">${icon('clock')}${asked > 0 ? words.waits : words.noOrigin}</span>`
    return html`<li>
      <a class="pick" href=${desk.hrefOf({ item: isHere ? '' : item })} aria-current=${isHere ? 'true' : nothing}>
        <span class="grow">
          <b lang=${writtenIn}>${name}</b>
          <small
            ><span lang=${writtenIn}>${member.name}</span>, <span lang=${writtenIn}>${territory}</span> ·
            ${words.and(elements.map((each) => words.elements[each]))}</small
          >
          ${state}
        </span>
        ${icon('onward')}
      </a>
    </li>`
  }

  async #file(): Promise<void> {
    const { act, desk } = this.#parts
    const input = { ...this.#asked, locale: desk.language }
    const file = await act.run('list', input, (how) => desk.call.networkSites.csv.query(input, how))
    if (file) saveList(desk, this.#listWords(), file)
  }
}
