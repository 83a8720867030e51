import type { Selectable } from 'kysely'
import type { offerFields } from '../../widgets/words/offers/offer.fields.js'
import type { ColumnsOf, Stored } from '../database/field-columns.js'
import { shown } from '../database/retention.js'
import type { Giver, Offer } from './offer.js'
import type { OfferTable } from './offer.table.js'

export const offerColumns = {
  condition: { column: 'condition', kept: shown },
  depositCents: { column: 'deposit_cents', kept: shown },
  preferredDays: { column: 'preferred_days', kept: shown },
  material: { column: 'material', kept: shown },
} as const satisfies ColumnsOf<typeof offerFields>

export type OfferFieldColumns = Stored<typeof offerColumns, typeof offerFields>

/** By hand: lists read a thousand of them, which a loop over the columns would make five hundred times as dear. */
export function offerFrom(row: Selectable<OfferTable>): Offer {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    giver: giverOf(row),
    siteId: row.site_id,
    placeId: row.place_id,
    categoryId: row.category_id,
    title: row.title,
    description: row.description,
    condition: row.condition,
    depositCents: row.deposit_cents,
    preferredDays: row.preferred_days,
    material: row.material,
    communeCode: row.commune_code,
    point: { latitude: row.latitude, longitude: row.longitude },
    publishedAt: row.published_at,
    expiresAt: row.expires_at,
    lookBy: row.look_by,
    isHidden: row.hidden === 1,
    isOutOfOrder: row.out_of_order === 1,
    onlySite: row.only_site_id,
    sequence: row.sequence,
  }
}

function giverOf(row: Pick<Selectable<OfferTable>, 'id' | 'account_id' | 'member_id'>): Giver {
  if (row.account_id !== null) return { accountId: row.account_id }
  if (row.member_id !== null) return { memberId: row.member_id }
  throw new Error(`offer ${row.id} has no giver`)
}
