import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { formatFor } from '../../../../../shared/format.js'
import { workshopShows } from '../../../../../words/repairs/admission-terms.js'
import { writtenIn } from '../../../../../words/written-in.js'
import type { FilterField } from '../../../parts/filters.js'
import { icon } from '../../../parts/icons.js'
import { Listing } from '../../../parts/listing.js'
import type { WorkshopsStrings } from './workshops.strings.js'
import type { Listed, Workshops, WorkshopsParts } from './workshops.js'

type Asked = { words?: string; show?: (typeof workshopShows)[number] }

/** Those that wait, whoever waits longest first; or those that are admitted, or suspended. */
export function workshopList(parts: WorkshopsParts) {
  const { desk, words: said } = parts
  return new Listing<Asked, Workshops>(parts, {
    title: () => said().list,
    asked: ({ words, show: shown }) => {
      const show = workshopShows.find((each) => each === shown)
      return { ...(words && { words }), ...(show && { show }) }
    },
    read: (asked, how) => desk.call.networkWorkshops.list.query(asked, how),
    csv: (asked, how) => desk.call.networkWorkshops.csv.query(asked, how),
    fields: (answer) => [{ name: 'words', label: said().find, kind: 'words' }, showing(said(), answer)],
    counted: (count) => said().count(count),
    empty: () => said().none,
    rows: ({ workshops }) =>
      html`<ul class="rows framed">
        ${repeat(
          workshops,
          ({ repairer }) => repairer,
          (workshop) => row(workshop, parts),
        )}
      </ul>`,
  })
}

/** Those that wait, where nothing is chosen. */
function showing(words: WorkshopsStrings, answer: Workshops | undefined): FilterField {
  const names = words.shows(answer?.counts)
  const choices = (['admitted', 'suspended'] as const).map((value) => ({ value, name: names[value] }))
  return { name: 'show', label: words.show, kind: 'choice', choices, none: names.waiting }
}

function row({ repairer, name, place, commune, state, asksZone, at }: Listed, { desk, words: said }: WorkshopsParts) {
  const words = said()
  const isHere = desk.item === repairer
  const ago = at === undefined ? '' : formatFor(desk.language, undefined).ago(at)
  const told =
    state === 'sent'
      ? html`<span class="st warn">${icon('clock')}${words.sentAgo(ago)}</span>`
      : state === 'asked'
        ? html`<span class="st">${icon('speech')}${words.asked}</span>`
        : state === 'suspended'
          ? html`<span class="st warn">${icon('barred')}${words.suspendedAgo(ago)}</span>`
          : asksZone
            ? html`<span class="st">${icon('place')}${words.newZone}</span>`
            : nothing
  return html`<li>
    <a class="pick" href=${desk.hrefOf({ item: isHere ? '' : repairer })} aria-current=${isHere ? 'true' : nothing}>
      <span class="grow">
        <b lang=${writtenIn}>${name}</b>
        <small lang=${writtenIn}>${place === name ? commune : `${place}, ${commune}`}</small>
        ${told}
      </span>
      ${icon('onward')}
    </a>
  </li>`
}
