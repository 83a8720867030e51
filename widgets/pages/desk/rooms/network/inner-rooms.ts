import type { OpenRoom } from '../../room.js'
import type { IconName } from '../../parts/icons.js'

type InnerRoom = {
  readonly icon: IconName
  /** A room of its own, at `#/network/network/network/<name>`: its script comes when it is opened. */
  readonly load?: () => Promise<{ readonly open: OpenRoom }>
  /** Address of the room of the desk that it already has. */
  readonly leadsTo?: string
}

const innerRooms = {
  members: { icon: 'stock', load: () => import('./members/members-room.js') },
  workshops: { icon: 'workshop', load: () => import('./workshops/workshops-room.js') },
  sites: { icon: 'site', load: () => import('./sites/sites-room.js') },
  categories: { icon: 'audit', load: () => import('./categories/categories-room.js') },
  vocabulary: { icon: 'speech', load: () => import('./vocabulary/vocabulary-room.js') },
  words: { icon: 'barred', load: () => import('./barred-words/words-room.js') },
  rules: { icon: 'book', load: () => import('./rules/rules-room.js') },
  counts: { icon: 'bars', load: () => import('./counts/counts-room.js') },
  people: { icon: 'people', leadsTo: '#/people/network/network' },
} as const satisfies Readonly<Record<string, InnerRoom>>

export type InnerRoomName = keyof typeof innerRooms

export const isInnerRoom = (name: string): name is InnerRoomName => Object.hasOwn(innerRooms, name)

export const innerRoomNames: readonly InnerRoomName[] = Object.keys(innerRooms).filter(isInnerRoom)

export const innerRoomOf = (name: InnerRoomName): InnerRoom => innerRooms[name]
