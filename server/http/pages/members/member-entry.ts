import type { Instant } from '../../../base/instant.js'
import { html, type Content, type Html } from '../layout/html.js'
import { notesOf } from '../layout/hours-table.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { marked, written } from '../layout/in-theirs.js'
import { addressFact, factList, kindLine, phoneLink, webLink } from './member-facts.js'
import { memberWords } from './member-words.js'
import type { Listed } from './members-shown.js'
import { openWords } from './open-words.js'
import { weekLines } from './week-words.js'

export function memberEntry(frame: Frame, { entry, sheet }: Listed, now: Instant): Html {
  const { formats } = frame
  const words = memberWords(formats)
  const { slug, name, summary, distanceMetres } = entry
  return html`<li class="member" id="${slug}">
    <p class="kind">${kindLine(frame, sheet, distanceMetres)}</p>
    <h2><a href="${pathIn(frame, `/carte/${slug}`)}">${written(formats, name)}</a></h2>
    ${openLine(frame, { entry }, now)}
    ${summary !== undefined && html`<p class="text">${written(formats, summary)}</p>`}
    ${factList([
      addressFact(frame, sheet),
      [words.phone, phoneLink(sheet.phone)],
      [words.hours, hours(frame, { sheet })],
      [words.wheelchair, sheet.access.wheelchair && words.wheelchairs[sheet.access.wheelchair]],
      [words.website, webLink(sheet.website)],
      [words.booking, webLink(sheet.bookingUrl, words.book)],
    ])}
  </li>`
}

export function openLine(
  { formats }: Frame,
  { entry }: { readonly entry: Pick<Listed['entry'], 'open' | 'onDay' | 'zone'> },
  now: Instant,
): Content {
  const said = openWords(formats, entry, now)
  const isSure = entry.onDay ? entry.onDay.ranges.some(({ unsure }) => !unsure) : entry.open?.now
  return (
    said !== undefined &&
    html`<p class="${isSure ? 'free' : 'taken'}">
      ${marked(formats, said, entry.open?.comment, ...(entry.onDay ? notesOf(entry.onDay) : []))}
    </p>`
  )
}

function hours({ formats }: Frame, { sheet }: Pick<Listed, 'sheet'>): Content {
  if (!sheet.hours) return sheet.entry.hours && memberWords(formats).hoursNotGiven
  if (sheet.hours.text !== undefined) return written(formats, sheet.hours.text)
  const notes = new Set(sheet.hours.week.flatMap(notesOf))
  return weekLines(formats, sheet.hours.week).map((line) => html`${marked(formats, line, ...notes)}<br />`)
}
