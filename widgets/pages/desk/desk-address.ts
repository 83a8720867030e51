import { subjectKinds, type SubjectKind } from '../../words/desk/subject-kinds.js'

export type Filters = Readonly<Record<string, string>>

/** A room is opened for one of these. */
export type RoomOf = { readonly kind: SubjectKind; readonly slug: string }

/** Behind the `#`: `#/moderation/site/ville-de-lomme/<item>?state=waiting`. */
export type DeskAddress = {
  readonly room: string
  readonly of: RoomOf
  /** The one thing that is open in the room; in a room that holds others, `room/thing`. */
  readonly item?: string
  readonly filters: Filters
}

/** Undefined for the menu and the home, and for whatever else may stand there. */
export function readAddress(hash: string): DeskAddress | undefined {
  const [path = '', query = ''] = hash.replace(/^#\//, '').split('?')
  const [room, kindSaid, slug, ...inside] = path.split('/').map(decoded)
  const item = inside.filter(Boolean).join('/')
  const kind = subjectKinds.find((each) => each === kindSaid)
  if (!hash.startsWith('#/') || !room || !kind || !slug) return undefined
  const filters = Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value))
  return { room, of: { kind, slug }, ...(item && { item }), filters }
}

export function hrefOf({ room, of, item, filters }: DeskAddress): string {
  const path = [room, of.kind, of.slug, ...(item?.split('/') ?? [])].map(encodeURIComponent).join('/')
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString()
  return `#/${path}${query && `?${query}`}`
}

/** Where the desk opens, whatever one's roles are. */
export const homeHref = '#/'
export const isHome = (hash: string): boolean => hash === '' || hash === '#' || hash === homeHref

/** On a telephone: the rooms that the bar of tabs has no room for. */
export const menuHref = '#/plus'

/** The inner room that is open, of a room that holds several: the network's alone does. */
export const partOf = (at: DeskAddress | undefined): string | undefined =>
  at?.room === 'network' ? at.item?.split('/')[0] : undefined

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (cause) {
    if (!(cause instanceof URIError)) throw cause
    return ''
  }
}
