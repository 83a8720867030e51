import { readZone, type Zone } from '../../base/local-time.js'
import type { Link, Member } from '../member.js'
import type { Place } from '../place.js'
import type { Row } from './believe-row.js'
import {
  readActivity,
  readHelp,
  readItinerant,
  readLanguage,
  readPrice,
  readTopic,
  readWheelchair,
} from './cells/access-words.strings.js'
import { readLink } from './cells/links.js'
import { clean, readCell, upTo, type Reading } from './cells/read-cell.js'
import { readWebAddresses } from './cells/web-address.js'
import type { Field } from './files/claims.js'

export const longestLabel = 120
const mostLinks = 20

/** A file without a column for these does not remove what people have added here. */
export function believeTold(row: Row, known: Member | undefined): Pick<Member, 'does' | 'topics' | 'labels' | 'links'> {
  const { lists } = row.claims
  const does = listOf(row, 'does', { read: readActivity, fault: 'activity-unknown' })
  const topics = listOf(row, 'topics', { read: readTopic, fault: 'topic-unknown' })
  const labels = listOf(row, 'labels', upTo(longestLabel)) ?? lists?.labels ?? known?.labels
  return {
    does: union(known?.does, does ?? lists?.does),
    topics: union(known?.topics, topics ?? lists?.topics),
    labels: union(labels, []),
    links: linksOf(row, known?.links ?? []),
  }
}

type Access = Pick<Place, 'zone' | 'wheelchair' | 'price' | 'itinerant' | 'languages' | 'helps'>

export function believeAccess(row: Row, known: Place | undefined, usualZone: Zone): Access {
  const { lists } = row.claims
  const cell = <T>(field: Field, before: T | undefined, reading: Reading<T>) =>
    readCell(row.claims.texts[field], {
      ...reading,
      known: before,
      note: (reason) => row.note(field, { reason }, 'noted'),
    })
  const wheelchair = cell('wheelchair', known?.wheelchair, { read: readWheelchair, fault: 'wheelchair-unknown' })
  const price = cell('price', lists ? lists.price : known?.price, { read: readPrice, fault: 'price-unknown' })
  const itinerant = cell('itinerant', lists ? lists.itinerant : known?.itinerant, {
    read: readItinerant,
    fault: 'itinerant-unknown',
  })
  const languages = listOf(row, 'languages', { read: readLanguage, fault: 'language-unknown' })
  const helps = listOf(row, 'helps', { read: readHelp, fault: 'help-unknown' })
  return {
    zone: cell('zone', known?.zone, { read: readZone, fault: 'zone-unknown' }) ?? known?.zone ?? usualZone,
    ...(wheelchair !== undefined && { wheelchair }),
    ...(price !== undefined && { price }),
    itinerant: itinerant ?? false,
    languages: union(languages ?? known?.languages, languages ? [] : lists?.languages),
    helps: union(helps ?? (lists ? lists.helps : known?.helps), []),
  }
}

function listOf<T>({ claims, note }: Row, field: Field, { read, fault }: Reading<T>): readonly T[] | undefined {
  const cell = claims.texts[field]
  return cell
    ?.split('|')
    .map((piece) => clean(piece))
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const value = read(piece)
      if (value === undefined) note(field, { reason: fault, value: piece }, 'noted')
      return value ?? []
    })
}

/** From their own column, else the addresses after the first one in the website's cell. */
function linksOf(row: Row, known: readonly Link[]): readonly Link[] {
  const listed = listOf(row, 'links', { read: readLink, fault: 'website-unreadable' })
  if (listed) return listed.slice(0, mostLinks)
  const { website } = row.claims.texts
  if (website === undefined) return known
  const labelled = new Map(known.map((link) => [link.url, link]))
  return readWebAddresses(website)
    .slice(1, mostLinks)
    .map((url) => labelled.get(url) ?? { url })
}

function union<T extends string>(some: readonly T[] | undefined, more: readonly T[] | undefined): readonly T[] {
  return [...new Set([...(some ?? []), ...(more ?? [])])].toSorted()
}
