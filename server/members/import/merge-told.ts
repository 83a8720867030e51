import type { Link, Member } from '../member.js'
import type { Row } from './merge-row.js'
import { readActivity, readTopic } from './cells/cell-words.strings.js'
import { readLink } from './cells/links.js'
import { upTo } from './cells/read-cell.js'
import { readWebAddresses } from './cells/web-address.js'
import { listOf, union } from './read-list.js'

export const longestLabel = 120
const mostLinks = 20

/** A file without a column for these does not remove what people have added here. */
export function mergeTold(row: Row, known: Member | undefined): Pick<Member, 'does' | 'topics' | 'labels' | 'links'> {
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
