export const bikeTypes = ['classic', 'electric', 'cargo', 'adapted'] as const
export type BikeType = (typeof bikeTypes)[number]

/** At a workshop, at a workshop where owners repair their bicycle themselves, at the resident's home. */
export const repairTypes = ['workshop', 'self-repair', 'itinerant'] as const
export type RepairType = (typeof repairTypes)[number]
