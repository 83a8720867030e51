import { comesToYou } from '../../../members/member.wire.js'
import { itineraryTo } from '../../../../widgets/words/members/itinerary.js'
import { telOf } from '../../../../widgets/words/phone.js'
import { html, type Content } from '../layout/html.js'
import type { Frame } from '../layout/layout.js'
import { written } from '../layout/in-theirs.js'
import { memberWords } from './member-words.js'
import type { ShownSheet } from './members-shown.js'

export type Fact = readonly [name: string, value: Content]

export function factList(facts: readonly Fact[]): Content {
  const known = facts.filter(([, value]) => value !== undefined && value !== false && value !== '')
  if (known.length === 0) return undefined
  return html`<dl>
    ${known.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

export function phoneLink(phone: string | undefined): Content {
  return phone !== undefined && html`<a href="${telOf(phone)}">${phone}</a>`
}

/** A host breaks after its dots, where a line is too short for it. */
const breakable = (host: string): Content =>
  host.split(/(?<=\.)/).map((part, at) => (at > 0 ? html`<wbr />${part}` : part))

/** Only http(s): others wrote the address, and it must not run as a script. */
export function webLink(url: string | undefined, text?: Content): Content {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  return html`<a href="${url}" rel="noopener">${text ?? breakable(new URL(url).hostname.replace(/^www\./, ''))}</a>`
}

export function addressFact({ formats }: Frame, sheet: ShownSheet): Fact {
  const words = memberWords(formats)
  const { street, postcode, commune, precision } = sheet.entry
  const town = joined([postcode, commune], ' ')
  if (comesToYou(sheet.entry.kind, sheet.access)) return [words.comesToYou, words.around(commune ?? town)]
  if (sheet.place === undefined) return [words.address, words.noPlace]
  const line = joined([sheet.streetExtra, street, town], ', ')
  const way = itineraryTo(sheet.entry)
  if (way)
    return [
      words.address,
      html`${written(formats, line)}<br /><a href="${way.site}" rel="noopener noreferrer">${words.itinerary}</a>`,
    ]
  return [
    words.address,
    precision === undefined ? written(formats, line) : html`${written(formats, line)}<br />${words.approximate}`,
  ]
}

const joined = (parts: readonly (string | undefined)[], mark: string) =>
  parts.filter((part) => part !== undefined && part !== '').join(mark)

/** « Tiers-lieu · prêt, réparation · à 1,2 km ». */
export function kindLine({ formats }: Frame, { entry }: Pick<ShownSheet, 'entry'>, distanceMetres?: number): string {
  const words = memberWords(formats)
  return [
    words.kinds[entry.kind],
    entry.does.map((activity) => words.activities[activity]).join(', '),
    distanceMetres === undefined ? '' : formats.words.distance(formats.distance(distanceMetres)),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
