import type { Db } from '../../../database/tables.js'
import type { Instant } from '../../../base/instant.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context, StaffContext } from '../../../rpc/context.js'
import { offerPath } from '../../board/offer-to-wire.js'
import { readCode } from '../../code.js'
import { copiesToLabel, countUnlabelled, findLabelled, saveLabelled } from './label.store.js'
import type { LabelledInput, Labels, LabelsInput } from './label.wire.js'

const mostShown = 500

/** What the QR code of a label leads to: the shortest that says what the label says. */
export const labelPath = (member: string, code: string): string => `/e/${member}/${encodeURIComponent(code)}`

export async function showLabels(
  { db }: Pick<Context, 'db'>,
  { subject }: Allowed<'stock'>,
  { offers }: LabelsInput,
): Promise<Labels> {
  const [copies, never] = await Promise.all([
    copiesToLabel(db, { member: subject.member, offers }, mostShown),
    countUnlabelled(db, subject.member),
  ])
  return {
    labels: copies.map(({ id, code, title, labelled_at: at, ...of }) => ({
      copyId: id,
      code: code ?? '',
      title,
      place: of.place_name ?? of.member_name,
      path: labelPath(of.member_slug, code ?? ''),
      ...(at !== null && { printedAt: at }),
    })),
    never,
  }
}

/** Notes that labels were printed, or that they were not after all. */
export async function noteLabels(
  { tx, clock }: Pick<StaffContext, 'tx' | 'clock'>,
  { subject }: Allowed<'stock'>,
  { copies, isPrinted }: LabelledInput,
): Promise<{ done: number }> {
  return { done: await saveLabelled(tx, { member: subject.member, copies }, isPrinted ? clock.now() : null) }
}

type Labelled = {
  readonly title: string
  readonly member: { readonly slug: string; readonly name: string }
  readonly offerId: string
  /** Where everybody may read of it; absent while it shows nowhere. */
  readonly page: string | undefined
}

/** What a label is about, for whoever reads it; undefined where nothing has that code. */
export async function readLabel(
  db: Db,
  { slug, code }: { readonly slug: string; readonly code: string },
  now: Instant,
): Promise<Labelled | undefined> {
  const found = await findLabelled(db, slug, readCode(code) ?? '')
  if (!found || found.status === 'draft') return undefined
  const isShown = found.listed === 1 && found.expires_at > now
  return {
    title: found.title,
    member: { slug: found.member_slug, name: found.member_name },
    offerId: found.id,
    page: isShown && found.site_slug !== null ? offerPath(found.site_slug, found.id) : undefined,
  }
}
