import type { Instant } from '../../../base/instant.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownLanguage, pathIn, sitePage, versionsOf, type Frame } from '../layout/layout.js'
import { marked } from '../layout/in-theirs.js'
import { pagesAround } from '../layout/list-address.js'
import { memberEntry } from './member-entry.js'
import { memberWords } from './member-words.js'
import { isNarrowed, isSearched, membersPath, wholeList, type MembersAddress } from './members-address.js'
import { membersForMachines } from './members-for-machines.js'
import type { Listed, MapHead, MemberPageFound } from './members-shown.js'
import { offeringPlaces, type OfferingPlaces } from './offering-places.js'
import { openFiles } from './open-files.js'
import { proposePath, proposeWords } from './propose-page.js'
import { memberForm, type MemberChoices } from './search-form.js'

type MembersPageParts = MemberChoices & {
  readonly head: MapHead
  readonly found: MemberPageFound
  readonly offering: OfferingPlaces | undefined
  readonly listed: readonly Listed[]
  readonly now: Instant
}

export function membersPage(frame: Frame, parts: MembersPageParts): Html {
  const { site, publicUrl, formats } = frame
  const words = memberWords(formats)
  const { address, head, found, offering, listed, now } = parts
  const own = ownLanguage(site)
  const { previous, next } = pagesAround(address, found.next)
  const narrowed = isNarrowed(address)
  const isFirst = address.after === undefined
  const title = words.listOf(head.site.territory)
  const all = membersPath(wholeList(address), own)
  const said = listed.length > 0 ? words.found(found.total) : narrowed ? words.none : words.noneYet
  const list = html`
    ${memberForm(frame, parts)}
    <p class="found" role="status">${said}</p>
    ${offering && offeringPlaces(frame, offering)}
    ${
      listed.length > 0
        ? html`<ul class="members">
            ${listed.map((each) => memberEntry(frame, each, now))}
          </ul>`
        : narrowed && html`<p><a class="press ghost" href="${all}">${words.all}</a></p>`
    }
    <nav class="turn" aria-label="${formats.words.members}">
      ${previous && html`<a class="press ghost" rel="prev" href="${membersPath(previous, own)}">${words.previous}</a>`}
      ${next && html`<a class="press" rel="next" href="${membersPath(next, own)}">${words.next}</a>`}
    </nav>
    <p><a class="press ghost" href="${pathIn(frame, proposePath)}">${proposeWords(frame).title}</a></p>
    <footer class="meta">
      <p>${words.download}</p>
      ${openFiles(frame, head)}
    </footer>
  `
  const main = html`<div class="panel">
    <h1>${marked(formats, title, head.site.territory)}</h1>
    <p class="sub">${words.listWords}</p>
    ${isFirst && !isSearched(address) ? memberMap(frame, address, list) : list}
  </div>`
  return sitePage(frame, {
    title: isFirst ? title : `${title}, ${formats.words.pageNumber(address.trail.length + 1)}`,
    canonical: narrowed ? all : membersPath({ ...address, trail: [] }, own),
    hidden: narrowed,
    main,
    head: html`
      ${previous && html`<link rel="prev" href="${publicUrl}${membersPath(previous, own)}" />`}
      ${next && html`<link rel="next" href="${publicUrl}${membersPath(next, own)}" />`}
      ${membersForMachines(frame, listed)}
      <script type="module" src="/v1/coop.js"></script>
    `,
    framed: isFirst && !isSearched(address) && membersPath({ ...address, trail: [] }, own),
    versions: narrowed || !isFirst ? [] : versionsOf(frame, '/carte'),
  })
}

function memberMap({ site, formats }: Frame, { search: { kind } }: MembersAddress, fallback: Content): Html {
  return html`<coop-member-map
    site="${site.slug}"
    locale="${formats.language}"
    heading-level="1"
    ${kind !== undefined && html` kind="${kind}"`}
  >
    ${fallback}
  </coop-member-map>`
}
