import type { DemoRepairer } from './repairers/demo-repairer.js'
import { aroundHellemmes } from './repairers/hellemmes.js'
import { aroundHenin } from './repairers/henin-carvin.js'
import { inLille } from './repairers/lille.js'
import { aroundLomme } from './repairers/lomme.js'

/** Invented, as the places are; each shows something of what a repairer may be. */
export const demoRepairers: readonly DemoRepairer[] = [...aroundLomme, ...inLille, ...aroundHellemmes, ...aroundHenin]
