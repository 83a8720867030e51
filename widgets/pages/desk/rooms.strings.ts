import type { Language } from '../../words/language.js'
import type { IconName } from './parts/icons.js'
import type { OpenRoom, RoomName } from './room.js'

type Row = {
  /** In the menu, which tells of rooms that nobody opened yet. */
  readonly name: Readonly<Record<Language, string>>
  readonly icon: IconName
  /** Its script comes when it is opened. */
  readonly load: () => Promise<{ readonly open: OpenRoom }>
}

const rooms: Readonly<Record<RoomName, Row>> = {
  today: { name: { fr: 'Aujourd’hui', en: 'Today' }, icon: 'today', load: () => import('./rooms/today/today-room.js') },
  people: { name: { fr: 'Équipe', en: 'Team' }, icon: 'people', load: () => import('./rooms/people/people-room.js') },
  digits: {
    name: { fr: 'Mes six chiffres', en: 'My six digits' },
    icon: 'lock',
    load: () => import('./rooms/people/digits-room.js'),
  },
  audit: {
    name: { fr: 'Qui a fait quoi', en: 'Who did what' },
    icon: 'audit',
    load: () => import('./rooms/audit/audit-room.js'),
  },
  moderation: {
    name: { fr: 'Modération', en: 'Moderation' },
    icon: 'moderation',
    load: () => import('./rooms/moderation/moderation-room.js'),
  },
  network: {
    name: { fr: 'Le réseau', en: 'The network' },
    icon: 'network',
    load: () => import('./rooms/network/network-room.js'),
  },
  site: { name: { fr: 'Le site', en: 'The site' }, icon: 'site', load: () => import('./rooms/site/site-room.js') },
  lend: { name: { fr: 'Prêter', en: 'Lend' }, icon: 'loans', load: () => import('./rooms/lend/lend-room.js') },
  stock: { name: { fr: 'Objets', en: 'Objects' }, icon: 'stock', load: () => import('./rooms/stock/stock-room.js') },
  loans: {
    name: { fr: 'Prêts et demandes', en: 'Loans and requests' },
    icon: 'loans',
    load: () => import('./rooms/loans/loans-room.js'),
  },
  returns: {
    name: { fr: 'Reprendre', en: 'Take back' },
    icon: 'back',
    load: () => import('./rooms/returns/returns-room.js'),
  },
  borrowers: {
    name: { fr: 'Personnes', en: 'People' },
    icon: 'borrowers',
    load: () => import('./rooms/borrowers/borrowers-room.js'),
  },
  memberships: {
    // On a phone it stands in a tab, in one line.
    name: { fr: 'Adhésions', en: 'Members' },
    icon: 'card',
    load: () => import('./rooms/memberships/memberships-room.js'),
  },
  workshop: {
    name: { fr: 'Atelier', en: 'Workshop' },
    icon: 'workshop',
    load: () => import('./rooms/workshop/workshop-room.js'),
  },
  place: {
    name: { fr: 'Nos lieux', en: 'Our places' },
    icon: 'place',
    load: () => import('./rooms/place/place-room.js'),
  },
}

/** A server that was put in place since may tell of others. */
export const isBuilt = (room: string): room is RoomName => Object.hasOwn(rooms, room)

export const nameIn = (language: Language, room: RoomName): string => rooms[room].name[language]

export const iconOf = (room: RoomName): IconName => rooms[room].icon

export const openerOf = async (room: RoomName): Promise<OpenRoom> => (await rooms[room].load()).open
