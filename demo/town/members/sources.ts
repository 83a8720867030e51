import type { Provenance } from '../../../server/members/member.js'

/** An invented list of places, from which some of the demo came as open data does. */
export const surLaPlaine: Provenance = { source: 'Portes ouvertes sur la plaine, recensement', licence: 'ODbL 1.0' }
