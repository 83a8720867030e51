import { toInstant } from '../../../base/instant.js'
import { addToDay, dayOf, wallTimeOf } from '../../../base/local-time.js'
import { html, type Content, type Html } from '../html.js'
import type { Frame } from '../layout.js'
import { hoursOf } from './hours-of.js'
import { repairWords } from './repair-words.js'
import type { ShownRepairer } from './repairers-shown.js'

/** One repairer, with all that one wants to know before calling. */
export function repairerEntry(frame: Frame, repairer: ShownRepairer): Html {
  const { voice } = frame
  const words = repairWords(voice)
  const { slug, name, types, bikeTypes, phone, distanceMetres, onRequest } = repairer
  const far = distanceMetres === undefined ? '' : ` · ${voice.words.distance(voice.distance(distanceMetres))}`
  const facts: [string, Content][] = [
    [words.phone, phone === undefined ? words.noPhone : phoneLink(phone)],
    [words.address, addressOf(repairer)],
    [words.zone, zoneOf(frame, repairer)],
    [words.repairs, bikeTypes.map((type) => words.bikeTypes[type]).join(', ')],
    [words.hours, hours(frame, repairer)],
    [words.closed, closures(frame, repairer)],
  ]
  return html`<li class="repairer" id="${slug}">
    <p class="kind">${types.map((type) => words.types[type]).join(' · ')}${far}</p>
    <h2>${name}</h2>
    ${firstFree(frame, repairer)} ${onRequest && html`<p class="meta">${words.onRequest}</p>`}
    ${repairer.welcome !== undefined && html`<p class="text">${repairer.welcome}</p>`}
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

const phoneLink = (phone: string) => html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`

/** A workshop's; an itinerant is not to be looked for at the door. */
function addressOf({ types, street, postcode, commune }: ShownRepairer): Content {
  if (types.every((type) => type === 'itinerant')) return undefined
  return html`${street !== undefined && html`${street}, `}${postcode} ${commune}`
}

function zoneOf({ voice }: Frame, { types, reachMetres, reachCommunes, commune }: ShownRepairer): Content {
  if (!types.includes('itinerant')) return undefined
  const words = repairWords(voice)
  const around = reachMetres === undefined ? [] : [words.within(voice.distance(reachMetres), commune)]
  const named = reachCommunes.length === 0 ? [] : [words.comesTo(reachCommunes.join(', '))]
  return [...around, ...named].join(', ')
}

function hours({ voice }: Frame, { openings }: ShownRepairer): Content {
  const lines = hoursOf(openings, voice)
  return lines.length === 0 ? repairWords(voice).noHours : lines.map((line) => html`${line}<br />`)
}

function closures({ voice }: Frame, { closures: all }: ShownRepairer): Content {
  const words = repairWords(voice)
  if (all.length === 0) return undefined
  return all.map(({ fromDay, fromTime, toDay, toTime }) => {
    const isWholeDays = fromTime === '00:00' && toTime === '24:00'
    if (isWholeDays && fromDay === toDay) return html`${words.day(voice.day(fromDay))}<br />`
    if (isWholeDays) return html`${words.days(voice.day(fromDay), voice.day(toDay))}<br />`
    if (fromDay === toDay) {
      return html`${words.day(voice.day(fromDay))}, ${words.range(voice.hour(fromTime), voice.hour(toTime))}<br />`
    }
    const [from, to] = [
      words.moment(voice.day(fromDay), voice.hour(fromTime)),
      words.moment(voice.day(toDay), voice.hour(toTime)),
    ]
    return html`${words.days(from, to)}<br />`
  })
}

export function firstFree(
  { voice, today }: Frame,
  { firstFree: moment, zone }: Pick<ShownRepairer, 'firstFree' | 'zone'>,
): Content {
  const words = repairWords(voice)
  if (moment === undefined) return html`<p class="taken">${words.noFree}</p>`
  const instant = toInstant(Date.parse(moment))
  const day = dayOf(instant, zone)
  const said = day === today ? words.today : day === addToDay(today, 1) ? words.tomorrow : voice.weekdayAndDay(day)
  return html`<p class="free">${words.firstFree(words.moment(said, voice.hour(wallTimeOf(instant, zone))))}</p>`
}

function services({ voice }: Frame, { services: all }: ShownRepairer): Content {
  const words = repairWords(voice)
  if (all.length === 0) return undefined
  return html`<details>
    <summary>${words.services}</summary>
    <ul class="plain">
      ${all.map(({ name, minutes, priceCents }) => {
        const price = priceCents === undefined ? '' : `, ${priceCents === 0 ? words.free : voice.euros(priceCents)}`
        return html`<li>${name} (${words.minutes(voice.minutes(minutes))}${price})</li>`
      })}
    </ul>
  </details>`
}
