import type { ElementWords } from './element-words.strings.js'

export const englishElements: ElementWords = {
  'offer-board': {
    name: 'Offers',
    what: 'Lend, give, swap, help each other',
    find: ['offers', 'lend', 'give', 'sharing'],
    offered: 'Offers and a helping hand',
    opened: 'Offers and help',
    offeredMore: 'Lend, give, swap, ask',
    asked: 'The offers: lend, give, swap',
    listed: 'the offers',
    inFile: 'offers',
  },
  'repair-booking': {
    name: 'Have a bicycle repaired',
    what: 'Book an appointment with a repairer',
    find: ['repair', 'bicycle', 'workshop', 'appointment'],
    offered: 'Bicycle repairs',
    opened: 'Bicycle repairs',
    offeredMore: 'Book a repair nearby',
    asked: 'Bicycle repairers and their appointments',
    listed: 'repairs',
    inFile: 'repairs',
  },
  'member-map': {
    name: 'Map of places',
    what: 'A list and a map',
    find: ['places', 'map', 'addresses', 'network'],
    offered: 'Map of places',
    opened: 'Map of places',
    offeredMore: 'The places of the network, and when they open',
    asked: 'The map of places',
    listed: 'the map',
    inFile: 'map',
  },
  'my-space': {
    name: 'My space',
    what: 'What each person did on this site',
    find: ['my space', 'loans', 'requests', 'account'],
    offered: 'My space',
    opened: 'My space',
  },
}
