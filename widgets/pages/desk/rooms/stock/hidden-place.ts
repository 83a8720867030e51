import { html, nothing } from 'lit'
import { notice } from '../../../../parts/notice.js'
import { dayWords } from '../../../../shared/days.js'
import type { Parts, StockItem, StockRoomFacts } from './stock.js'

type Kept = StockRoomFacts['places'][number]

export type HiddenPlace = 'paused' | 'closed'

/** Why nothing that is at this place is shown; undefined where it is. */
export function hiddenWith(
  { places }: Pick<StockRoomFacts, 'places'>,
  item: Pick<StockItem, 'place'>,
): HiddenPlace | undefined {
  const place = places.find(({ slug }) => slug === item.place?.slug)
  if (place?.closedAt !== undefined) return 'closed'
  return place?.rests?.now ? 'paused' : undefined
}

/** Before what is added: what is at a place that is paused, or will be, is hidden meanwhile. */
export const pauseNotices = (parts: Parts, { places }: StockRoomFacts) =>
  places.map((place) => pauseNotice(parts, place))

function pauseNotice({ desk, space, words }: Parts, { slug, name, rests, closedAt }: Kept) {
  if (!rests && closedAt === undefined) return nothing
  const said = words().pausedPlace
  const day = dayWords(desk.language, { day: 'numeric', month: 'long', year: 'numeric' })
  const { kind, slug: member } = space.of
  const href = `#/place/${kind}/${member}/${slug}`
  const hasRoom = space.rooms.some(({ room }) => room === 'place')
  const ways = hasRoom ? html`<a class="way" href=${href}>${said.see}</a>` : undefined
  if (!rests || closedAt !== undefined)
    return notice({ tone: 'warn', title: said.closed(name), more: said.closedMore, ways })
  const [from, until] = [day(rests.from), day(rests.until)]
  return rests.now
    ? notice({ tone: 'warn', title: said.now(name, until), more: said.nowMore, ways })
    : notice({ tone: 'plain', title: said.planned(name, from, until), more: said.plannedMore, ways })
}
