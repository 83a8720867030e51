import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { shortName } from '../../../../words/short-name.js'
import { icon } from '../../parts/icons.js'
import type { Desk } from '../../room.js'
import type { Asked, Day } from './day.js'
import { dayNear } from './said-day.js'
import type { TodayStrings } from './today.strings.js'
import { hourOf } from './visit-lines.js'

type BandView = { readonly desk: Desk; readonly words: TodayStrings; readonly today: string }

/** What waits for an answer, with the nearest said: gone when nothing does. */
export function bands({ loans, visits }: Day, view: BandView): Content {
  const { desk, words } = view
  const request = loans.asked.nearest
  const visit = visits?.asked.nearest
  return html`${
    request
      ? band({
          title: words.asked(loans.asked.count),
          more: nearest(loans.asked, view),
          href: desk.hrefOf({ room: 'loans', item: request.id, filters: {} }),
          name: words.answer,
        })
      : nothing
  }
  ${
    visits && visit
      ? band({
          title: words.askedVisits(visits.asked.count),
          more: said(visits.asked.count, words)(
            shortName(visit.contactName || words.nobody),
            visit.service?.name ?? words.unknownWork,
            hourOf(visit, view),
          ),
          href: desk.hrefOf({ room: 'workshop', item: visit.id, filters: { show: 'waiting' } }),
          name: words.answer,
        })
      : nothing
  }`
}

type Band = { readonly title: string; readonly more: string; readonly href: string; readonly name: string }

const band = ({ title, more, href, name }: Band) =>
  html`<div class="band">
    ${icon('bell')}
    <p class="grow"><strong>${title}</strong> ${more}</p>
    <a class="way" href=${href}>${name}</a>
  </div>`

const said = (count: number, words: TodayStrings) => (count > 1 ? words.nearest : words.only)

/** Who asks for what and when; and that it is not back, which is known before one answers. */
function nearest({ count, nearest: request }: Asked, { desk, words, today }: BandView): string {
  if (!request) return ''
  const near = (day: string) => dayNear(day, desk.language, today)
  const { from, offer, other, outWith, proposed, status } = request
  const who = shortName(other || words.nameless)
  if (status === 'out' && proposed) return words.longer(who, offer.title, near(proposed.to))
  const first = said(count, words)(who, offer.title, from === undefined ? '' : near(from))
  const back = outWith && (outWith.lateDays === undefined ? words.backOn(near(outWith.until)) : words.notBack)
  return [first, back].filter(Boolean).join(' ')
}
