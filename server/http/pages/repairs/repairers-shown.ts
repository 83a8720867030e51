import type { listInFull } from '../../../repairs/index.js'

export type RepairersInFull = Awaited<ReturnType<typeof listInFull>>
export type ShownRepairer = RepairersInFull['items'][number]
export type BikeType = ShownRepairer['bikeTypes'][number]
export type RepairType = ShownRepairer['types'][number]

export const bikeTypes = ['classic', 'electric', 'cargo', 'adapted'] as const satisfies readonly BikeType[]
