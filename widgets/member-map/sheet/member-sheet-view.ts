import { html, nothing } from 'lit'
import { addressOf, type OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { dayWords } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { itineraryTo } from '../../words/members/itinerary.js'
import { marked } from '../../shared/marked.js'
import { writtenIn } from '../../words/written-in.js'
import type { Sought } from '../map-view.js'
import { doneThere, type CardView } from '../member-card.js'
import type { ReadyStrings } from '../words/ready-list.strings.js'
import { memberHours, openLine } from './member-hours.js'
import type { MemberSheetState } from './member-sheet.js'
import type { SheetStrings } from '../words/member-sheet.strings.js'
import { memberThings, type Things } from './member-things.js'

export type Sheet = OutputOf<'members.sheet'>

export type SheetView = {
  readonly words: SheetStrings
  readonly list: Pick<ReadyStrings, 'topics'>
  readonly language: Language
  readonly cards: CardView
  readonly site: string
  readonly zone: string
  readonly slug: string
  /** Replaces this sheet by another one. */
  readonly turn: (slug: string) => void
  /** Closes the sheet and shows the entry on the map; absent when the list has no map. */
  readonly seek: ((one: Sought) => void) | undefined
}

export function sheetFrame(state: MemberSheetState, content: Content) {
  return html`<div class="sheet" data-state=${state}>${content}</div>`
}

/** First what most visitors need: opening, address, offers and repairs; then the description. */
export function wholeSheet(sheet: Sheet, things: Things, view: SheetView) {
  const { words, language } = view
  const { entry, member, provenance, page } = sheet
  const { source, licence, changedOn: changed } = provenance
  const date = dayWords(language, { day: 'numeric', month: 'long', year: 'numeric' })
  return html`<div class="columns">
      <div>
        <section aria-labelledby="sheet-about">
          <h3 id="sheet-about" class="unseen">${words.about}</h3>
          <p class="meta">
            ${[view.cards.words.kinds[entry.kind], doneThere(entry, view.cards.words)].filter(Boolean).join('\u00a0· ')}
          </p>
          ${member.name === entry.name ? nothing : html`<p class="meta">${marked(words.of(member.name), member.name)}</p>`}
          ${photoOf(sheet)} ${openLine(sheet, view)}
          ${entry.summary ? html`<p class="told" lang=${writtenIn}>${entry.summary}</p>` : nothing}
        </section>
        ${comeThere(sheet, view)} ${memberThings(things, view)}
      </div>
      <div>${memberHours(sheet, view)} ${accessFacts(sheet, view)} ${aboutFacts(sheet, view)}</div>
    </div>
    <footer>
      <p class="meta">${marked(words.source(source, licence, changed ? date(changed) : ''), source, licence)}</p>
      <a class="quiet" href=${addressOf(page)} target="_blank" rel="noopener">${words.ourPage}</a>
      <p class="printed">${addressOf(page)}</p>
    </footer>`
}

function photoOf({ photo }: Sheet) {
  return photo
    ? html`<img
        class="photo"
        alt=${photo.alt}
        lang=${photo.alt ? writtenIn : nothing}
        sizes="30em"
        srcset=${photo.sizes.map(({ path, width }) => `${addressOf(path)} ${width}w`).join()}
        decoding="async"
      />`
    : nothing
}

function comeThere(sheet: Sheet, view: SheetView) {
  const { words, turn, seek } = view
  const { entry, phone, email, website, bookingUrl, elsewhere } = sheet
  const { slug, latitude, longitude } = entry
  const way = itineraryTo(entry)
  return html`<section class="next" aria-labelledby="sheet-come">
    <h3 id="sheet-come">${comesToYou(sheet) ? words.comesToYou : sheet.place ? words.come : words.contact}</h3>
    ${whereabouts(sheet, words)}
    ${
      seek && latitude !== undefined && longitude !== undefined
        ? html`<button type="button" class="way" part="button" @click=${() => seek({ slug, latitude, longitude })}>
            ${words.onMap}
          </button>`
        : nothing
    }
    ${way && sheet.place && !comesToYou(sheet) ? itinerary(way, words) : nothing}
    ${bookingUrl ? leaving(bookingUrl, words.book) : nothing}
    ${phone ? html`<a class="way" part="button" href="tel:${phone.replace(/[^+\d]/g, '')}">${words.call(phone)}</a>` : nothing}
    ${email ? html`<a class="way" part="button" href="mailto:${email}">${words.write}</a>` : nothing}
    ${website ? leaving(website, breakable(words.website(hostOf(website))), sheet.place ? 'out' : 'way') : nothing}
    ${
      elsewhere.length > 0
        ? html`<h4>${words.elsewhere}</h4>
            <ul>
              ${elsewhere.map(({ slug, name, commune, isHere }) => {
                const said = [name, commune].filter(Boolean).join(', ')
                return html`<li>
                  ${isHere ? html`<button type="button" class="quiet" lang=${writtenIn} @click=${() => turn(slug)}>${said}</button>` : html`<span lang=${writtenIn}>${said}</span>`}
                </li>`
              })}
            </ul>`
        : nothing
    }
  </section>`
}

function itinerary({ site }: NonNullable<ReturnType<typeof itineraryTo>>, words: SheetStrings) {
  return html`<a class="way route" part="button" href=${site} target="_blank" rel="noopener noreferrer"
    >${breakable(words.itinerary)}</a
  >`
}

/** An itinerant repairer comes to people's homes; other itinerant members have stops that people go to. */
const comesToYou = ({ entry, access }: Sheet) => entry.kind === 'repairer' && access.itinerant

function whereabouts(sheet: Sheet, words: SheetStrings) {
  const { entry, streetExtra, place } = sheet
  const { street, postcode, commune, precision } = entry
  if (!place) return html`<p>${words.noPlace}</p>`
  const town = [postcode, commune].filter(Boolean).join(' ')
  if (comesToYou(sheet)) return html`<p>${words.around(commune ?? town)}</p>`
  return html`<address lang=${writtenIn}>
      ${[street, streetExtra].filter(Boolean).map((line) => html`${line}<br />`)}${town}
    </address>
    ${precision ? html`<p class="meta">${words.approximate}</p>` : nothing}`
}

function accessFacts(sheet: Sheet, { words, language }: SheetView) {
  const { access } = sheet
  const { wheelchair, accessibilityUrl, price, languages, helps, itinerant } = access
  const list = new Intl.ListFormat(language)
  return facts({ id: 'sheet-access', title: words.access }, [
    [words.wheelchair, sheet.place && !comesToYou(sheet) && words.wheelchairs[wheelchair ?? 'unknown']],
    [words.accessibility, accessibilityUrl && leaving(accessibilityUrl, words.accessibilityAt)],
    [words.price, price && words.prices[price]],
    [words.help, list.format(helps.map((help) => words.helps[help]))],
    [
      words.languages,
      list.format(languages.map((code) => (code === 'fsl' ? words.signs : languageName(code, language)))),
    ],
    [words.itinerant, itinerant && !comesToYou(sheet) && words.itinerantYes],
  ])
}

/** « français »; browsers have no names for sign languages, and an invalid code is shown as it is. */
function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch (cause) {
    if (cause instanceof RangeError) return code
    throw cause
  }
}

function aboutFacts({ entry, parent, serves, labels, links, description }: Sheet, { words, list }: SheetView) {
  return facts({ id: 'sheet-more', title: words.more, text: description }, [
    [words.topics, entry.topics.map((topic) => list.topics[topic]).join(', ')],
    [words.serves, theirs(serves)],
    [words.parent, theirs(parent?.name)],
    [words.labels, theirs(labels.join(', '))],
    [words.links, links.length > 0 && links.map(({ label, url }) => leaving(url, theirs(label) || breakable(url)))],
  ])
}

/** People's own words, in their language. */
export const theirs = (text: string | undefined) => text && html`<span lang=${writtenIn}>${text}</span>`

type About = { readonly id: string; readonly title: string; readonly text?: string | undefined }

function facts({ id, title, text }: About, all: readonly (readonly [name: string, said: Content | false])[]) {
  if (!text && !all.some(([, said]) => said)) return nothing
  return html`<section class="about" aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    ${text ? html`<p class="told" lang=${writtenIn}>${text}</p>` : nothing}
    <dl>
      ${all.map(([name, said]) =>
        said
          ? html`<div>
              <dt>${name}</dt>
              <dd>${said}</dd>
            </div>`
          : nothing,
      )}
    </dl>
  </section>`
}

/** An external link; plain text if the value, which comes from open data, is not an http address. */
function leaving(address: string, name: Content, looks = 'out') {
  return /^https?:\/\//i.test(address)
    ? html`<a class=${looks} part=${looks === 'way' ? 'button' : nothing} href=${address} target="_blank" rel="noopener"
        >${name}</a
      >`
    : html`<span>${name}</span>`
}

/** An address breaks after its dots and strokes, where a line is too short for it. One element: Firefox gives a row each part. */
const breakable = (text: string) =>
  html`<span>${text.split(/(?<=[./])(?=[\p{L}\d])/u).map((part, at) => (at > 0 ? html`<wbr />${part}` : part))}</span>`

/** « lefil.example » */
const hostOf = (address: string) => address.replace(/^https?:\/\/(www\.)?|[/?#].*/gi, '')

/** In the final sizes; shown only after a delay, when the wait is noticeable. */
export const skeleton = html`<div class="columns wait" aria-hidden="true">
  <div>
    <div class="bars"><i></i><i></i><i></i></div>
    <div class="bars"><i></i><i></i><i></i><i></i><i></i></div>
  </div>
  <div>
    <div class="bars"><i></i><i></i><i></i><i></i></div>
  </div>
</div>`
