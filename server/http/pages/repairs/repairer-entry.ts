import { telOf } from '../../../../widgets/words/phone.js'
import { toInstant } from '../../../base/instant.js'
import { addToDay, dayOf, wallTimeOf } from '../../../base/local-time.js'
import { receives } from '../../../repairs/index.js'
import { html, type Content, type Html } from '../layout/html.js'
import type { Frame } from '../layout/layout.js'
import { inTheirs, written } from '../layout/in-theirs.js'
import { hoursOf } from './hours-of.js'
import { repairWords } from './repair-words.js'
import type { ShownRepairer } from './repairers-shown.js'

export function repairerEntry(frame: Frame, repairer: ShownRepairer): Html {
  const { formats } = frame
  const words = repairWords(formats)
  const { slug, name, types, bikeTypes, phone, distanceMetres, onRequest } = repairer
  const far = distanceMetres === undefined ? '' : ` · ${formats.words.distance(formats.distance(distanceMetres))}`
  const facts: [string, Content][] = [
    [words.phone, phone === undefined ? words.noPhone : phoneLink(phone)],
    [words.address, addressOf(frame, repairer)],
    [words.zone, zoneOf(frame, repairer)],
    [words.repairs, bikeTypes.map((type) => words.bikeTypes[type]).join(', ')],
    [words.hours, hours(frame, repairer)],
    [words.closed, closures(frame, repairer)],
  ]
  return html`<li class="repairer" id="${slug}">
    <p class="kind">${types.map((type) => words.types[type]).join(' · ')}${far}</p>
    <h2${inTheirs(formats)}>${name}</h2>
    ${firstFree(frame, repairer)} ${onRequest && html`<p class="meta">${words.onRequest}</p>`}
    ${repairer.welcome !== undefined && html`<p class="text">${written(formats, repairer.welcome)}</p>`}
    <dl>
      ${facts.map(
        ([fact, value]) =>
          value !== undefined &&
          html`<dt>${fact}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${services(frame, repairer)}
  </li>`
}

const phoneLink = (phone: string) => html`<a href="${telOf(phone)}">${phone}</a>`

/** An itinerant repairer has no premises to go to. */
function addressOf({ formats }: Frame, { types, street, postcode, commune }: ShownRepairer): Content {
  if (!receives(types)) return undefined
  return html`${street !== undefined && html`${written(formats, street)}, `}${postcode} ${commune}`
}

function zoneOf({ formats }: Frame, { types, reachMetres, reachCommunes, commune }: ShownRepairer): Content {
  if (!types.includes('itinerant')) return undefined
  const words = repairWords(formats)
  const around = reachMetres === undefined ? [] : [words.within(formats.distance(reachMetres), commune)]
  const named = reachCommunes.length === 0 ? [] : [words.comesTo(reachCommunes)]
  return [...around, ...named].join(', ')
}

function hours({ formats }: Frame, { openings, worksHolidays }: ShownRepairer): Content {
  const words = repairWords(formats)
  const lines = hoursOf(openings, formats)
  if (lines.length === 0) return words.noHours
  return [...lines, ...(worksHolidays ? [] : [words.exceptHolidays])].map((line) => html`${line}<br />`)
}

function closures({ formats }: Frame, { closures: all }: ShownRepairer): Content {
  const words = repairWords(formats)
  if (all.length === 0) return undefined
  return all.map(({ fromDay, fromTime, toDay, toTime }) => {
    const isWholeDays = fromTime === '00:00' && toTime === '24:00'
    if (isWholeDays) return html`${formats.span(fromDay, toDay)}<br />`
    if (fromDay === toDay) {
      return html`${formats.span(fromDay, fromDay)}, ${words.range(formats.hour(fromTime), formats.hour(toTime))}<br />`
    }
    const [from, to] = [
      words.moment(formats.day(fromDay), formats.hour(fromTime)),
      words.moment(formats.day(toDay), formats.hour(toTime)),
    ]
    return html`${words.days(from, to)}<br />`
  })
}

function firstFree(
  { formats, today }: Frame,
  { firstFree: moment, zone }: Pick<ShownRepairer, 'firstFree' | 'zone'>,
): Content {
  const words = repairWords(formats)
  if (moment === undefined) return html`<p class="taken">${words.noFree}</p>`
  const instant = toInstant(Date.parse(moment))
  const day = dayOf(instant, zone)
  const said = day === today ? words.today : day === addToDay(today, 1) ? words.tomorrow : formats.weekdayAndDay(day)
  return html`<p class="free">${words.freeFrom(words.moment(said, formats.hour(wallTimeOf(instant, zone))))}</p>`
}

function services({ formats }: Frame, { services: all }: ShownRepairer): Content {
  const words = repairWords(formats)
  if (all.length === 0) return undefined
  return html`<details>
    <summary>${words.services}</summary>
    <ul class="plain">
      ${all.map(({ name, minutes, priceCents, bikeTypes = [] }) => {
        const price = priceCents === undefined ? '' : `, ${priceCents === 0 ? words.free : formats.euros(priceCents)}`
        const bikes = bikeTypes.map((type) => `, ${words.bikeTypes[type]}`).join('')
        return html`<li>${written(formats, name)} (${words.minutes(formats.minutes(minutes))}${price}${bikes})</li>`
      })}
    </ul>
  </details>`
}
