import type { InputOf, OutputOf } from '../../../../shared/wire.js'
import { reportReasons as allReasons, type ReportReason } from '../../../../words/moderation/report-terms.js'
import type { Desk, Space } from '../../room.js'

export type Queue = OutputOf<'moderation.queue'>
export type QueueRow = Queue['items'][number]
export type Opened = OutputOf<'moderation.open'>
export type Letter = NonNullable<OutputOf<'moderation.preview'>['letter']>
export type Bans = OutputOf<'moderation.bans'>
export type Preview = OutputOf<'moderation.preview'>

export type Does = OutputOf<'moderation.decide'>['does']
export type Act = Does | 'ban'
/** How long somebody may not publish: days, or until somebody lifts it. */
export type Lasts = NonNullable<InputOf<'moderation.ban'>['days']> | 'open'
export const allLasts: readonly Lasts[] = [30, 90, 365, 'open']
export type { ReportReason }

/** In forms these come first, then what else there is. */
export const reportReasons = [...new Set<ReportReason>(['dangerous', 'forbidden', 'dishonest', ...allReasons])]

/** The same questions and acts, of a site's moderators or of the network. */
export function callsOf(desk: Desk, { of }: Space) {
  return of.kind === 'network' ? desk.call.networkModeration : desk.call.moderation
}

/** In the address: `offer.<id>`. */
export const itemOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}.${id}`

export function subjectOf(item: string | undefined): { kind: string; id: string } | undefined {
  const [kind, id] = item?.split('.') ?? []
  return kind && id ? { kind, id } : undefined
}

/** The address of the list of who may not publish. */
export const bansItem = 'bans'

/** The reason that most reports name. */
export function likelyReason({ reports }: Opened): ReportReason {
  const open = reports.filter(({ outcome }) => !outcome)
  const count = (reason: ReportReason) => open.filter((report) => report.reason === reason).length
  return [...reportReasons].sort((a, b) => count(b) - count(a))[0] ?? 'other'
}
