import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { choiceOf } from '../../../parts/filters.js'
import { icon } from '../../../parts/icons.js'
import { Listing } from '../../../parts/listing.js'
import type { NetworkSites } from './opening.js'
import type { SitesParts } from './sites-room.js'

type Asked = { words?: string; show?: 'unproven' }

/** The sites that stand, with what waits to be recognised in each. */
export function siteList(parts: SitesParts) {
  const { desk, words: said } = parts
  return new Listing<Asked, NetworkSites>(parts, {
    title: () => said().sites,
    asked: ({ words, show }) => ({ ...(words && { words }), ...(show === 'unproven' && { show }) }),
    read: (asked, how) => desk.call.networkSites.list.query(asked, how),
    csv: (asked, how) => desk.call.networkSites.csv.query(asked, how),
    fields: () => [
      { name: 'words', label: said().find, kind: 'words' },
      choiceOf('show', said().state, { values: ['unproven'], names: { unproven: said().unproven } }),
    ],
    counted: (count) => said().siteCount(count),
    empty: () => said().noSite,
    adds: () => [{ item: 'new', name: said().open }],
    rows: ({ sites }) =>
      html`<ul class="rows framed">
        ${repeat(
          sites,
          ({ slug }) => slug,
          (site) => row(site, parts),
        )}
      </ul>`,
  })
}

function row(
  { slug, name, member, territory, elements, proven, asked }: NetworkSites['sites'][number],
  { desk, words: said }: SitesParts,
) {
  const words = said()
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
