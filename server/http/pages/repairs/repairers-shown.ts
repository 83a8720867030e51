import type { listInFull } from '../../../repairs/index.js'

/** What the repairs tell a page: the same as they tell the element. */
export type RepairersInFull = Awaited<ReturnType<typeof listInFull>>
export type ShownRepairer = RepairersInFull['items'][number]
export type BikeType = ShownRepairer['bikeTypes'][number]
export type RepairType = ShownRepairer['types'][number]

/** In the order in which a form names them. */
export const bikeTypes = ['classic', 'electric', 'cargo', 'adapted'] as const satisfies readonly BikeType[]
