import type { CommuneChoice } from '../layout/communes-to-choose.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownLanguage, passScript, sitePage, versionsOf, type Frame } from '../layout/layout.js'
import { marked } from '../layout/in-theirs.js'
import { pagesAround } from '../layout/list-address.js'
import { repairWords } from './repair-words.js'
import { repairerEntry } from './repairer-entry.js'
import { isNarrowed, repairersPath, type RepairersAddress } from './repairers-address.js'
import { repairersForMachines } from './repairers-for-machines.js'
import type { RepairersInFull } from './repairers-shown.js'

type RepairersPageParts = {
  readonly address: RepairersAddress
  readonly repairers: RepairersInFull
  readonly communes: readonly CommuneChoice[]
}

export function repairersPage(frame: Frame, parts: RepairersPageParts): Html {
  const { site, publicUrl, formats } = frame
  const words = repairWords(formats)
  const { address, repairers } = parts
  const own = ownLanguage(site)
  const { previous, next } = pagesAround(address, repairers.next)
  const { cutTo, readingsCut } = repairers.read ?? {}
  const narrowed = isNarrowed(address)
  const isFirst = address.after === undefined
  const title = words.listOf(repairers.territory)
  const plain = repairersPath({ search: { site: site.slug }, trail: [], language: address.language }, own)
  const list = html`
    ${searchForm(frame, parts)}
    <p class="found" role="status">${words.found(repairers.total)}</p>
    ${repairers.day && html`<p>${words.fromDay(repairers.day.written, formats.weekdayAndDay(repairers.day.from))}</p>`}
    ${cutTo !== undefined && html`<p>${words.cutTo(cutTo)}</p>`}
    ${readingsCut && html`<p>${words.readingsCut(readingsCut)}</p>`}
    ${
      repairers.items.length > 0
        ? html`<ul class="repairers">
            ${repairers.items.map((repairer) => repairerEntry(frame, repairer))}
          </ul>`
        : nobody(words, narrowed && plain)
    }
    <nav class="turn" aria-label="${formats.words.repairs}">
      ${previous && html`<a class="press ghost" rel="prev" href="${repairersPath(previous, own)}">${words.previous}</a>`}
      ${next && html`<a class="press" rel="next" href="${repairersPath(next, own)}">${words.next}</a>`}
    </nav>
  `
  // The element has no attribute for words or a commune and would show others, so the list stays.
  const isElement = isFirst && address.search.near === undefined && address.search.words === undefined
  const main = html`<div class="panel">
    <h1>${marked(formats, title, repairers.territory)}</h1>
    <p class="sub">${words.listWords}</p>
    ${
      isElement
        ? booking(frame, address, list)
        : html`<p><a class="press" href="${plain}">${words.book}</a></p>
            ${list}`
    }
  </div>`
  return sitePage(frame, {
    title: isFirst ? title : `${title}, ${formats.words.pageNumber(address.trail.length + 1)}`,
    canonical: narrowed ? plain : repairersPath({ ...address, trail: [] }, own),
    hidden: narrowed,
    main,
    head: html`
      ${previous && html`<link rel="prev" href="${publicUrl}${repairersPath(previous, own)}" />`}
      ${next && html`<link rel="next" href="${publicUrl}${repairersPath(next, own)}" />`}
      ${repairersForMachines(frame, repairers.items)} ${passScript(frame)}
      <script type="module" src="/v1/coop.js"></script>
    `,
    framed: isElement && repairersPath({ ...address, trail: [] }, own),
    versions: narrowed || !isFirst ? [] : versionsOf(frame, '/reparation'),
  })
}

function booking({ site, formats }: Frame, { search }: RepairersAddress, fallback: Content): Html {
  const { 'bike-type': bikeType, place } = search
  return html`<coop-repair-booking
    site="${site.slug}"
    locale="${formats.language}"
    heading-level="1"
    ${bikeType !== undefined && html` bike-type="${bikeType}"`}
    ${place !== undefined && html` place="${place}"`}
  >
    ${fallback}
  </coop-repair-booking>`
}

function nobody(words: ReturnType<typeof repairWords>, all: string | false): Html {
  if (all === false) return html`<p>${words.noneYet}</p>`
  return html`<p>${words.none}</p>
    <p><a class="press ghost" href="${all}">${words.all}</a></p>`
}

function searchForm({ site, formats }: Frame, { address, repairers, communes }: RepairersPageParts): Html {
  const words = repairWords(formats)
  const { search, language } = address
  return html`<form
    class="search"
    method="get"
    action="/s/${site.slug}/reparation"
    role="search"
    aria-label="${words.search}"
  >
    <div class="row">
      <div>
        <label for="f-words">${words.words}</label>
        <input id="f-words" name="words" type="search" maxlength="100" value="${search.words}" autocomplete="off" />
      </div>
      <div>
        <label for="f-bike">${words.bikeType}</label>
        <select id="f-bike" name="bike-type">
          <option value="">${words.anyBikeType}</option>
          ${repairers.bikeTypes.map(
            (type) =>
              html`<option value="${type}" ${type === search['bike-type'] && html`selected`}>
                ${words.bikeTypes[type]}
              </option>`,
          )}
        </select>
      </div>
      <div>
        <label for="f-near">${words.near}</label>
        <select id="f-near" name="near">
          <option value="">${words.anywhere}</option>
          ${communes.map(
            ({ code, name }) =>
              html`<option value="${code}" ${code === search.near && html`selected`}>${name}</option>`,
          )}
        </select>
      </div>
      <button>${words.find}</button>
    </div>
    ${language !== ownLanguage(site) && html`<input type="hidden" name="lang" value="${language}" />`}
  </form>`
}
