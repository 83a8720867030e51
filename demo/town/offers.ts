import { children } from './offers/children.strings.js'
import { culture } from './offers/culture.strings.js'
import { garden } from './offers/garden.strings.js'
import { home } from './offers/home.strings.js'
import { kitchen } from './offers/kitchen.strings.js'
import { leisure } from './offers/leisure.strings.js'
import { mobility } from './offers/mobility.strings.js'
import { together } from './offers/together.strings.js'
import { tools } from './offers/tools.strings.js'
import { readOffers, type DemoOffer } from './read-offers.js'

export const demoOffers: readonly DemoOffer[] = [
  ...[tools, garden, kitchen, home, mobility, children, leisure, culture, together].flatMap(readOffers),
]
