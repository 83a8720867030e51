import { paris } from '../../base/local-time.js'
import type { Entry, OpenState } from '../member.wire.js'
import type { ListedEntry } from './index-entry.js'

export const mapPath = (site: string) => `/s/${site}/carte`
export const sheetPath = (site: string, slug: string, territory?: string) =>
  `${mapPath(site)}/${slug}${territory === undefined ? '' : `?territory=${territory}`}`
export const feedPath = (site: string) => `/feeds/${site}/membres`

/** An entry holds nothing but what anybody may know. */
export function entryToWire(
  entry: ListedEntry,
  open: OpenState | undefined,
): Omit<Entry, 'number' | 'distanceMetres' | 'onDay'> {
  const { slug, name, kind, summary, does, topics, at } = entry
  return {
    slug,
    name,
    kind,
    ...(summary !== undefined && { summary }),
    ...(at?.commune !== undefined && { commune: at.commune }),
    ...(at?.street !== undefined && { street: at.street }),
    ...(at?.postcode !== undefined && { postcode: at.postcode }),
    ...(at?.isPlaced && at.point),
    ...(at?.isPlaced && at.precision === 'commune' && { precision: at.precision }),
    does: does.filter((activity) => kind !== 'repairer' || activity !== 'repair'),
    topics: [...topics],
    ...(at?.wheelchair === 'yes' && { wheelchair: at.wheelchair }),
    zone: at?.zone ?? paris,
    ...(open && { open }),
    ...(at && !open && { hours: at.hours === undefined ? ('unknown' as const) : ('written' as const) }),
  }
}
