import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { formatFor } from '../../../../shared/format.js'
import { writtenIn } from '../../../../words/written-in.js'
import { icon, type IconName } from '../../parts/icons.js'
import type { Desk, Space } from '../../room.js'
import { innerRoomOf, isInnerRoom } from '../network/inner-rooms.js'
import type { NetworkStrings } from '../network/network.strings.js'
import { itemOf, type Queue } from '../moderation/moderation.js'
import type { TodayStrings } from './today.strings.js'

type WaitsView = {
  readonly desk: Desk
  readonly words: TodayStrings
  readonly network: NetworkStrings
  readonly space: Space
}

type Waiting = { readonly name: string; readonly icon: IconName; readonly href: string; readonly count: number }

/** What waits in each room of a site or of the network, and in each part of a room that has several. */
export function whatWaits({ desk, words, network, space }: WaitsView): Content {
  const waiting = space.rooms.flatMap(({ room, waits, parts }): Waiting[] => {
    if (!parts) return [{ ...desk.signOf(room), href: desk.hrefOf({ room, item: '', filters: {} }), count: waits }]
    return Object.entries(parts).flatMap(([part, count]) =>
      isInnerRoom(part)
        ? [
            {
              name: network.rooms[part].title,
              icon: innerRoomOf(part).icon,
              href: desk.hrefOf({ room, item: part, filters: {} }),
              count,
            },
          ]
        : [],
    )
  })
  const some = waiting.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
  return html`<section class="stack" aria-labelledby="waits">
    <h2 id="waits">${words.waits}</h2>
    ${
      some.length === 0
        ? html`<p class="meta">${words.waitsNothing}</p>`
        : html`<ul class="rows framed">
            ${some.map((each) => html`<li>${wayTo(each)}</li>`)}
          </ul>`
    }
  </section>`
}

const wayTo = ({ name, icon: drawn, href, count }: Waiting) =>
  html`<a class="pick" href=${href}
    >${icon(drawn)}<b class="grow">${name}</b><b class="count">${count}</b>${icon('onward')}</a
  >`

/** As many as are looked at in a glance: the others are in their room. */
const mostDecisions = 5

/** The decisions that wait, the longest waiting first. */
export function decisions({ items, total }: Queue, { desk, words }: Pick<WaitsView, 'desk' | 'words'>): Content {
  if (items.length === 0) return nothing
  const { ago } = formatFor(desk.language, undefined)
  const left = total - Math.min(items.length, mostDecisions)
  return html`<section class="stack" aria-labelledby="decisions">
    <h2 id="decisions">${words.decisions(total)}</h2>
    <ul class="rows framed lines">
      ${items.slice(0, mostDecisions).map(
        (item) =>
          html`<li class="line decision">
            <span class="tickbox" aria-hidden="true"></span>
            <p class="thing"><b lang=${writtenIn}>${item.title}</b></p>
            <p class="person" lang=${writtenIn}>${[item.giver, item.commune].filter(Boolean).join(', ')}</p>
            <div class="state">
              <span class="st ${item.overdue ? 'bad' : ''}">${icon('clock')}${ago(item.since)}</span>
            </div>
            <div class="acts">
              <a class="way" href=${desk.hrefOf({ room: 'moderation', item: itemOf(item), filters: {} })}
                >${words.decide}</a
              >
            </div>
          </li>`,
      )}
    </ul>
    ${
      left > 0
        ? html`<p class="ways">
            <a class="way" href=${desk.hrefOf({ room: 'moderation', item: '', filters: {} })}>${words.others(left)}</a>
          </p>`
        : nothing
    }
  </section>`
}

/** The other houses where one has a role, so that each is a press away on a telephone too. */
export function elsewhere({ desk, words, space: { of } }: Pick<WaitsView, 'desk' | 'words' | 'space'>): Content {
  const others = desk.spaces.filter((each) => each.of.kind !== of.kind || each.of.slug !== of.slug)
  const open = others.flatMap((each) => (each.rooms[0] ? [{ ...each, first: each.rooms[0].room }] : []))
  if (open.length === 0) return nothing
  return html`<section class="stack elsewhere" aria-labelledby="elsewhere">
    <h2 id="elsewhere">${words.elsewhere}</h2>
    <ul class="rows framed">
      ${open.map(({ of: other, rooms, first }) => {
        const waits = rooms.reduce((sum, room) => sum + room.waits, 0)
        const name = other.name ?? desk.signOf('network').name
        return html`<li>
          <a class="pick" href=${desk.hrefTo(other, first)}
            ><span class="grow"
              ><b lang=${other.name === undefined ? nothing : writtenIn}>${name}</b
              ><small>${words.elsewhereWaits(waits)}</small></span
            >${waits > 0 ? html`<b class="count" aria-hidden="true">${waits}</b>` : nothing}${icon('onward')}</a
          >
        </li>`
      })}
    </ul>
  </section>`
}
