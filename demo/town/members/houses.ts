import { aroundHenin } from './around-henin.js'
import { aroundLille } from './around-lille.js'
import type { DemoMember } from './demo-member.js'

/** Invented, as the places that lend are. Their hours are such that at any hour somebody is open and somebody is not. */
export const demoHouses: readonly DemoMember[] = [...aroundLille, ...aroundHenin]
