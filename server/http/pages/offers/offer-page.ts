import { knownOf } from '../../../../widgets/words/offers/known-giver.js'
import { plainFacts } from '../../../../widgets/words/offers/plain-facts.js'
import { telOf } from '../../../../widgets/words/phone.js'
import type { BoardHead, OfferSheet } from './offers-shown.js'
import { hoursTable } from '../layout/hours-table.js'
import { html, type Content, type Html } from '../layout/html.js'
import { pathIn, sitePage, versionsOf, type Frame } from '../layout/layout.js'
import { offerForMachines } from './offers-for-machines.js'
import { freedom, picture } from './offer-list.js'
import { dayRanges } from '../layout/formats.js'
import { inTheirs, marked, written } from '../layout/in-theirs.js'

type Shown = { readonly sheet: OfferSheet; readonly category: BoardHead['categories'][number] | undefined }

/** A person's offer is hidden from search engines. */
export function offerPage(frame: Frame, shown: Shown): Html {
  const { sheet } = shown
  const { words } = frame.formats
  const { card, photos, description } = sheet
  const path = `/offres/${card.id}`
  const main = html`<div class="panel">
    <p>
      <a href="${pathIn(frame, '/offres')}"><span aria-hidden="true">← </span>${words.back}</a>
    </p>
    <article class="sheet${photos.length > 0 && ' pictured'}">
      ${photos.length > 0 && gallery(frame, sheet)}
      <div>
        <p class="kind">${words.kinds[card.kind]}</p>
        <h1${inTheirs(frame.formats)}>${card.title}</h1>
        ${freedom(frame, card)}
        ${description !== '' && html`<p class="text">${written(frame.formats, description)}</p>`}
        ${facts(frame, shown)} ${availability(frame, sheet)} ${whereabouts(frame, sheet)} ${asking(frame, sheet)}
        <h2>${words.report}</h2>
        <p>
          ${words.reportWords}
          <a href="${pathIn(frame, '/offres')}#offre-${card.id}">${words.reportLink}</a>
        </p>
      </div>
    </article>
  </div>`
  return sitePage(frame, {
    title: card.title,
    canonical: pathIn(frame, path),
    hidden: !card.byMember,
    main,
    head: offerForMachines(frame, sheet),
    versions: versionsOf(frame, path),
  })
}

function gallery({ formats }: Frame, { photos }: OfferSheet): Html {
  return html`<ul class="gallery" aria-label="${formats.words.pictures}">
    ${photos.map((photo) => html`<li${inTheirs(formats)}>${picture(photo, '(max-width: 759px) 100vw, 480px', photo.alt)}</li>`)}
  </ul>`
}

function facts({ formats }: Frame, { sheet, category }: Shown): Html {
  const { words } = formats
  const { card, condition, depositCents, copies } = sheet
  const lent = card.kind === 'lend'
  const deposit = depositCents ? `${words.depositOf(depositCents)} (${words.depositNote})` : words.noDeposit
  const who = words.byMember(card.giver, card.commune)
  const all: [string, Content][] = [
    [card.kind === 'wanted' ? words.seeker : words.giver, marked(formats, who, card.byMember ? card.giver : undefined)],
    [words.known, knownOf(sheet.giver, words, formats.month) || undefined],
    [
      words.thanks,
      sheet.giver.thanks?.map(({ by, words: said }) => html`<p>${marked(formats, words.thanked(said, by), said)}</p>`),
    ],
    [words.answers, sheet.giver.answersIn && words.answersIn[sheet.giver.answersIn]],
    [words.category, category?.name[formats.language]],
    [words.fields.condition.name, condition && words.conditions[condition]],
    [words.fields.depositCents.name, lent && deposit],
    ...plainFacts(sheet, words).map(({ name, said, isTheirs }): [string, Content] => [
      name,
      isTheirs ? written(formats, said) : said,
    ]),
    [words.copies, copies > 1 && copies],
    [words.published, formats.dayAndYear(card.publishedAt.slice(0, 10))],
  ]
  return html`<dl>
    ${all.map(
      ([name, value]) =>
        value !== undefined &&
        value !== false &&
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

/** As many as are taken in at a glance. */
const mostRanges = 8

function availability({ formats }: Frame, { copies, takenDays }: OfferSheet): Content {
  if (copies === 0) return undefined
  const { words } = formats
  const ranges = dayRanges(takenDays)
  if (ranges.length === 0)
    return html`<h2>${words.freeDays}</h2>
      <p>${words.noTakenDay}</p>`
  return html`<h2>${words.freeDays}</h2>
    <p>${words.takenOn}</p>
    <ul class="plain">
      ${ranges.slice(0, mostRanges).map(({ from, to }) => html`<li>${formats.span(from, to)}</li>`)}
      ${ranges.length > mostRanges && html`<li>${words.moreDays}</li>`}
    </ul>`
}

function whereabouts({ formats }: Frame, { card, place }: OfferSheet): Content {
  const { words } = formats
  if (!place)
    return card.byMember
      ? undefined
      : html`<h2>${words.where}</h2>
          <p>${words.atPersons(card.commune)}</p>`
  return html`<h2>${words.where}</h2>
    <address>
      <strong${inTheirs(formats)}>${place.name}</strong><br />
      ${place.street !== undefined && html`${written(formats, place.street)}<br />`} ${place.postcode} ${place.commune}
      ${place.phone !== undefined && html`<br />${words.phone} <a href="${telOf(place.phone)}">${place.phone}</a>`}
    </address>
    ${place.hours && hoursTable(formats, place.hours)}
    ${
      place.closures.length > 0 &&
      html`<p>${words.closures}</p>
        <ul class="plain">
          ${place.closures.map(
            ({ from, to, reason }) =>
              html`<li>${formats.span(from, to)}${reason !== undefined && [' (', written(formats, reason), ')']}</li>`,
          )}
        </ul>`
    }`
}

/** By script as in the element; without, where somebody does it with you. */
function asking(frame: Frame, { card }: OfferSheet): Html {
  const { words } = frame.formats
  return html`<h2>${words.ask[card.kind]}</h2>
    <p>${words.askWords}</p>
    <p><a class="press" href="${pathIn(frame, '/offres')}#demander-${card.id}">${words.askLink}</a></p>
    <noscript>
      <p>
        ${words.askNoScript}
        ${frame.site.elements.includes('member-map') && html`<a href="${pathIn(frame, '/carte')}">${words.seePlaces}</a>`}
      </p>
    </noscript>`
}
