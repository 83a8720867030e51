import type { OpenRoom, RoomName } from './room.js'

/** Each comes when it is opened. */
const rooms: Readonly<Partial<Record<RoomName, () => Promise<{ readonly open: OpenRoom }>>>> = {
  people: () => import('./rooms/people/people-room.js'),
  audit: () => import('./rooms/audit/audit-room.js'),
  moderation: () => import('./rooms/moderation/moderation-room.js'),
  network: () => import('./rooms/network/network-room.js'),
  site: () => import('./rooms/site/site-room.js'),
  stock: () => import('./rooms/stock/stock-room.js'),
  loans: () => import('./rooms/loans/loans-room.js'),
  workshop: () => import('./rooms/workshop/workshop-room.js'),
  place: () => import('./rooms/place/place-room.js'),
}

export const isBuilt = (room: RoomName): boolean => rooms[room] !== undefined

export async function openerOf(room: RoomName): Promise<OpenRoom | undefined> {
  return (await rooms[room]?.())?.open
}
