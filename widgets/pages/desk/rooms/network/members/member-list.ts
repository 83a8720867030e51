import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { memberStatuses } from '../../../../../words/members/member-terms.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { icon } from '../../../parts/icons.js'
import { choiceOf } from '../../../parts/filters.js'
import { Listing } from '../../../parts/listing.js'
import { kinds, type Kind, type Listed, type Members, type MembersParts } from './members.js'

type Asked = { words?: string; kind?: Kind; status?: Listed['status'] }

/** Everybody who belongs to the network, shown or not, fifty a page. */
export function memberList(parts: MembersParts) {
  const { act, desk, words: said } = parts
  return new Listing<Asked, Members>(parts, {
    title: () => said().members,
    asked: ({ words, kind: kindSaid, status: statusSaid }) => {
      const kind = kinds.find((each) => each === kindSaid)
      const status = memberStatuses.find((each) => each === statusSaid)
      return { ...(words && { words }), ...(kind && { kind }), ...(status && { status }) }
    },
    read: (asked, how) => desk.call.networkMembers.list.query(asked, how),
    csv: (asked, how) => desk.call.networkMembers.csv.query(asked, how),
    fields: () => {
      const words = said()
      return [
        { name: 'words', label: words.find, kind: 'words' },
        choiceOf('kind', words.kind, { values: kinds, names: words.kinds }),
        choiceOf('status', words.status, { values: memberStatuses, names: words.statuses }),
      ]
    },
    counted: (count) => said().memberCount(count),
    empty: () => said().noMember,
    adds: () => [
      { item: 'add', name: said().add },
      { item: 'import', name: said().import },
    ],
    said: () => act.said('status'),
    rows: ({ members }) =>
      html`<ul class="rows framed">
        ${repeat(
          members,
          ({ memberId }) => memberId,
          (member) => row(member, parts),
        )}
      </ul>`,
  })
}

function row(member: Listed, parts: MembersParts) {
  const { act, desk } = parts
  const words = parts.words()
  const { memberId, name, kind, status, commune, places, sites, source, proposed } = member
  const from = proposed ? words.fromSite(proposed.site, proposed.by) : source ? words.from(source) : ''
  const counts = [words.places(places), sites > 0 && words.sites(sites), from].filter(Boolean).join(' · ')
  const isShown = status === 'shown'
  const isHere = desk.item === memberId
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
        @click=${() => void turn(member, isShown ? 'hidden' : 'shown', parts)}
      >
        ${isShown ? words.hide : status === 'proposed' ? words.admit : words.show}
      </button>
      <a
        class="quiet link"
        href=${desk.hrefOf({ item: isHere ? '' : memberId })}
        aria-label=${words.peopleOf(name)}
        aria-current=${isHere ? 'true' : nothing}
        >${words.people}</a
      >
    </div>
  </li>`
}

async function turn(
  { memberId, status, name }: Pick<Listed, 'memberId' | 'status' | 'name'>,
  to: 'shown' | 'hidden',
  parts: MembersParts,
): Promise<void> {
  const { act, desk, reload } = parts
  const words = parts.words()
  const input = { memberId, from: status, to }
  if (!(await act.run('status', input, (how) => desk.call.networkMembers.setStatus.mutate(input, how)))) return
  reload()
  desk.did(to === 'shown' ? words.shown(name) : words.hidden(name), {
    name: words.undo,
    act: () => void turn({ memberId, status: to, name }, to === 'shown' ? 'hidden' : 'shown', parts),
  })
}
