import type { OutputOf } from '../../../../../shared/wire.js'
import type { Filters } from '../../../desk-address.js'

export type Week = OutputOf<'workshop.week'>
export type WeekDay = Week['days'][number]
export type WeekItem = Week['items'][number]
export type Hold = WeekItem['holds'][number]
export type AskedItem = Week['asked']['items'][number]

/** How the appointments are looked at; what a list is narrowed by makes it one. */
export const agendaViews = ['day', 'week', 'month', 'list'] as const
export type AgendaView = (typeof agendaViews)[number]

const ofList = ['show', 'from', 'to', 'words', 'cursor']

export function viewIn(filters: Filters): AgendaView {
  if (ofList.some((name) => filters[name])) return 'list'
  return agendaViews.find((each) => each === filters['view']) ?? 'week'
}

export const dayIn = (filters: Filters): string | undefined => /^\d{4}-\d\d-\d\d$/.exec(filters['day'] ?? '')?.[0]

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** `09:30`, of minutes since midnight. */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
