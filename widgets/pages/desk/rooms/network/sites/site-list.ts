import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { choiceOf } from '../../../parts/filters.js'
import { icon } from '../../../parts/icons.js'
import { Listing } from '../../../parts/listing.js'
import type { NetworkSites } from './opening.js'
import type { SitesParts } from './sites-section.js'

type Asked = { words?: string; show?: 'unproven' }

/** The sites that stand, with what waits to be recognised in each. */
export class SiteList {
  readonly #parts: SitesParts
  readonly #listing: Listing<Asked, NetworkSites>

  constructor(parts: SitesParts) {
    this.#parts = parts
    const { desk, words: said } = parts
    this.#listing = new Listing<Asked, NetworkSites>(parts, {
      asked: ({ words, show }) => ({ ...(words && { words }), ...(show === 'unproven' && { show }) }),
      read: (asked, how) => desk.call.networkSites.list.query(asked, how),
      csv: (asked, how) => desk.call.networkSites.csv.query(asked, how),
      fields: () => [
        { name: 'words', label: said().find, kind: 'words' },
        choiceOf('show', said().state, { values: ['unproven'], names: { unproven: said().unproven } }),
      ],
      counted: (count) => said().siteCount(count),
      empty: () => said().noSite,
      rows: ({ sites }) =>
        html`<ul class="rows framed">
          ${repeat(
            sites,
            ({ slug }) => slug,
            (site) => this.#row(site),
          )}
        </ul>`,
    })
  }

  close(): void {
    this.#listing.close()
  }

  reload(): void {
    void this.#listing.reload()
  }

  render() {
    return html`<h2>${this.#parts.words().sites}</h2>
      ${this.#listing.render()}`
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
            ${words.and(elements.map((each) => words.elements[each].listed))}</small
          >
          ${state}
        </span>
        ${icon('onward')}
      </a>
    </li>`
  }
}
