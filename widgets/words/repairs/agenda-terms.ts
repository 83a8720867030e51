/** What of a workshop's agenda is read at once. */
export const agendaSpans = ['week', 'month'] as const
export type AgendaSpan = (typeof agendaSpans)[number]
