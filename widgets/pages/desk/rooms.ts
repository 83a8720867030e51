import type { IconName } from './parts/icons.js'
import type { OpenRoom, RoomName } from './room.js'

type Row = {
  readonly icon: IconName
  /** Its script comes when it is opened. */
  readonly load: () => Promise<{ readonly open: OpenRoom }>
}

const rooms: Readonly<Record<RoomName, Row>> = {
  people: { icon: 'people', load: () => import('./rooms/people/people-room.js') },
  audit: { icon: 'audit', load: () => import('./rooms/audit/audit-room.js') },
  moderation: { icon: 'moderation', load: () => import('./rooms/moderation/moderation-room.js') },
  network: { icon: 'network', load: () => import('./rooms/network/network-room.js') },
  site: { icon: 'site', load: () => import('./rooms/site/site-room.js') },
  stock: { icon: 'stock', load: () => import('./rooms/stock/stock-room.js') },
  loans: { icon: 'loans', load: () => import('./rooms/loans/loans-room.js') },
  workshop: { icon: 'workshop', load: () => import('./rooms/workshop/workshop-room.js') },
  place: { icon: 'place', load: () => import('./rooms/place/place-room.js') },
}

/** A server that was put in place since may tell of others. */
export const isBuilt = (room: string): room is RoomName => Object.hasOwn(rooms, room)

export const iconOf = (room: RoomName): IconName => rooms[room].icon

export const openerOf = async (room: RoomName): Promise<OpenRoom> => (await rooms[room].load()).open
