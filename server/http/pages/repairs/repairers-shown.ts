import type { listInFull } from '../../../repairs/index.js'

export type RepairersInFull = Awaited<ReturnType<typeof listInFull>>
export type ShownRepairer = RepairersInFull['items'][number]
