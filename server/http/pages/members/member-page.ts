import type { Instant } from '../../../base/instant.js'
import { comesToYou } from '../../../members/member.wire.js'
import { hoursTable } from '../layout/hours-table.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownLanguage, pathIn, sitePage, versionsOf, type Frame } from '../layout/layout.js'
import { inTheirs, marked, written } from '../layout/in-theirs.js'
import { openLine } from './member-entry.js'
import { addressFact, factList, kindLine, phoneLink, webLink, type Fact } from './member-facts.js'
import type { Things } from './find-things.js'
import { memberThings } from './member-things.js'
import { memberWords } from './member-words.js'
import { memberForMachines } from './members-for-machines.js'
import type { ShownSheet } from './members-shown.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

type MemberPageParts = { readonly sheet: ShownSheet; readonly things: Things; readonly now: Instant }

export function memberPage(frame: Frame, { sheet, things, now }: MemberPageParts): Html {
  const { formats } = frame
  const words = memberWords(formats)
  const { entry, member, description } = sheet
  const path = `/carte/${entry.slug}`
  const isOfOther = sheet.page.includes('?')
  const main = html`<div class="panel">
    <p>
      <a href="${pathIn(frame, '/carte')}"><span aria-hidden="true">← </span>${words.back}</a>
    </p>
    <article class="sheet member-sheet">
      ${photo(frame, sheet)}
      <p class="kind">${kindLine(frame, sheet)}</p>
      <h1${inTheirs(formats)}>${entry.name}</h1>
      ${member.name !== entry.name && html`<p class="meta">${marked(formats, words.of(member.name), member.name)}</p>`} ${openLine(frame, sheet, now)}
      ${entry.summary !== undefined && html`<p class="text">${written(formats, entry.summary)}</p>`}
      ${factList(whereabouts(frame, sheet))} ${hours(frame, sheet)}
      ${description !== undefined && html`<p class="text">${written(formats, description)}</p>`} ${factList(about(frame, sheet))}
      ${memberThings(frame, { sheet, things, now })} ${elsewhere(frame, sheet)} ${provenance(frame, sheet)}
    </article>
  </div>`
  return sitePage(frame, {
    title: entry.commune === undefined ? entry.name : `${entry.name}, ${entry.commune}`,
    canonical: pathIn(frame, path),
    // Outside of the site's territory: shown to visitors who follow a link, but not to search engines.
    hidden: isOfOther,
    main,
    head: html`${
      hasCalendar(sheet) &&
      html`<link rel="alternate" type="text/calendar" title="${entry.name}" href="${calendarPath(frame, sheet)}" />`
    }${memberForMachines(frame, sheet)}`,
    versions: isOfOther ? [] : versionsOf(frame, path),
  })
}

function photo({ formats }: Frame, { photo: shown }: ShownSheet): Content {
  if (!shown) return undefined
  const { alt, sizes } = shown
  return html`<img
    class="photo"
    ${alt !== '' && inTheirs(formats)}
    src="${sizes.at(-1)?.path}"
    srcset="${sizes.map(({ path, width }) => `${path} ${width}w`).join(', ')}"
    sizes="(max-width: 759px) 100vw, 700px"
    alt="${alt}"
    decoding="async"
  />`
}

function whereabouts(frame: Frame, sheet: ShownSheet): Fact[] {
  const { formats } = frame
  const words = memberWords(formats)
  const { phone, email, website, bookingUrl, links } = sheet
  const shown = links
    .map(({ label, url }) => webLink(url, label && written(formats, label)))
    .filter((link) => link !== undefined)
  return [
    addressFact(frame, sheet),
    [words.phone, phoneLink(phone)],
    [words.email, email !== undefined && html`<a href="mailto:${encodeURI(email)}">${email}</a>`],
    [words.website, webLink(website)],
    [words.booking, webLink(bookingUrl, words.book)],
    [words.links, shown.length > 0 && shown.map((link) => html`${link}<br />`)],
  ]
}

/** A place has a calendar if it is in the site's own territory, and a machine can read its hours. */
const hasCalendar = ({ hours: said, page }: ShownSheet): boolean =>
  said !== undefined && said.week.length > 0 && !page.includes('?')

const calendarPath = ({ site, formats }: Frame, { entry }: ShownSheet): string =>
  `/feeds/${site.slug}/lieux/${entry.slug}.ics${languageQuery(formats.language, ownLanguage(site))}`

function hours(frame: Frame, sheet: ShownSheet): Content {
  const { formats } = frame
  const words = memberWords(formats)
  const { hours: said, closures, entry } = sheet
  const table = said && hoursTable(formats, said)
  return html`${table ?? (entry.commune !== undefined && html`<p>${words.hoursUnknown[wayToAsk(sheet)]}</p>`)}
  ${closures.map(({ from, to, reason }) => html`<p class="taken">${marked(formats, words.closedOn(formats.span(from, to), reason), reason)}</p>`)}
  ${
    hasCalendar(sheet) &&
    html`<p class="meta"><a href="${calendarPath(frame, sheet)}">${words.calendar}</a> ${words.calendarMore}</p>`
  }`
}

function wayToAsk({ phone, email, website }: ShownSheet) {
  if (phone !== undefined) return email === undefined ? 'call' : 'callOrWrite'
  return email !== undefined ? 'write' : website !== undefined ? 'look' : 'comeBy'
}

function about({ formats }: Frame, sheet: ShownSheet): Fact[] {
  const words = memberWords(formats)
  const { entry, parent, place, serves, labels, access } = sheet
  const isOfPlace = place !== undefined && !comesToYou(entry.kind, access)
  const { wheelchair, accessibilityUrl, price, languages, helps, itinerant } = access
  const list = new Intl.ListFormat(formats.words.locale)
  const theirs = (text: string | undefined) => text && written(formats, text)
  return [
    [words.topic, entry.topics.map((topic) => words.topics[topic]).join(', ')],
    [words.wheelchair, isOfPlace && words.wheelchairs[wheelchair ?? 'unknown']],
    [words.accessibility, webLink(accessibilityUrl, words.accessibilityAt)],
    [words.price, price && words.prices[price]],
    [words.help, list.format(helps.map((help) => words.helps[help]))],
    [words.languages, list.format(languages.map((language) => languageName(formats, language)))],
    [words.itinerant, itinerant && !comesToYou(entry.kind, access) && words.itinerantYes],
    [words.labels, theirs(labels.join(', '))],
    [words.parent, theirs(parent?.name)],
    [words.serves, theirs(serves)],
  ]
}

/** French sign language, for which not every ICU has a name. */
const frenchSigns = 'fsl'

function languageName(formats: Frame['formats'], code: string): string {
  if (code === frenchSigns) return memberWords(formats).signs
  return new Intl.DisplayNames(formats.words.locale, { type: 'language' }).of(code) ?? code
}

function elsewhere(frame: Frame, { elsewhere: places }: ShownSheet): Content {
  if (places.length === 0) return undefined
  return html`<h2>${memberWords(frame.formats).elsewhere}</h2>
    <ul class="plain">
      ${places.map(
        ({ slug, name, commune, isHere }) =>
          html`<li>
            ${isHere ? html`<a href="${pathIn(frame, `/carte/${slug}`)}">${written(frame.formats, name)}</a>` : written(frame.formats, name)}${
              commune !== undefined && `, ${commune}`
            }
          </li>`,
      )}
    </ul>`
}

function provenance({ formats }: Frame, { provenance: from }: ShownSheet): Html {
  const { source, licence, changedOn } = from
  const said = memberWords(formats).source(source, licence, changedOn && formats.dayAndYear(changedOn))
  return html`<p class="meta">${marked(formats, said, source, licence)}</p>`
}
