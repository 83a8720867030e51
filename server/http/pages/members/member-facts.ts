import { html, type Content, type Html } from '../html.js'
import type { Frame } from '../layout.js'
import { memberWords } from './member-words.js'
import type { ShownSheet } from './members-shown.js'

export type Fact = readonly [name: string, value: Content]

export function factList(facts: readonly Fact[]): Html {
  return html`<dl>
    ${facts.map(
      ([name, value]) =>
        value !== undefined &&
        value !== false &&
        value !== '' &&
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

export function phoneLink(phone: string | undefined): Content {
  return phone !== undefined && html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`
}

/** Only what a browser opens as a page: what others wrote is not for a browser to run. */
export function webLink(url: string | undefined, text?: string): Content {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  return html`<a href="${url}" rel="noopener">${text ?? new URL(url).hostname.replace(/^www\./, '')}</a>`
}

export function addressLine({ entry: { street, postcode, commune }, streetExtra }: ShownSheet): string {
  const where = [postcode, commune].filter((part) => part !== undefined).join(' ')
  return [streetExtra, street, where].filter((part) => part !== undefined && part !== '').join(', ')
}

/** What comes before the name: « Tiers-lieu · prête, répare · à 1,2 km ». */
export function kindLine({ voice }: Frame, { entry }: Pick<ShownSheet, 'entry'>, distanceMetres?: number): string {
  const words = memberWords(voice)
  return [
    words.kinds[entry.kind],
    entry.does.map((activity) => words.activities[activity]).join(', '),
    distanceMetres === undefined ? '' : voice.words.distance(voice.distance(distanceMetres)),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
