import { inEach, localizedColumns } from '../base/language.js'
import { keptOf } from '../database/field-columns.js'
import { inner, kept, of, personal, shown, type Declarations } from '../database/retention.js'
import { offerColumns } from './offer.columns.js'

const watched = of('technical', 'until withdrawn')
const waiting = of('personal', 'until withdrawn')

export const privacy: Declarations<
  | 'category'
  | 'offer'
  | 'kept_item'
  | 'offer_copy'
  | 'stock'
  | 'offer_day'
  | 'stock_import'
  | 'stock_import_line'
  | 'offer_photo'
  | 'offer_spot'
  | 'watch'
  | 'spelled_offer'
> = {
  category: {
    id: kept,
    parent_id: kept,
    ...localizedColumns(
      'name',
      inEach(() => kept),
    ),
    position: kept,
    pictogram: kept,
    weight_class: kept,
  },
  offer: {
    id: shown,
    kind: shown,
    status: personal,
    account_id: personal,
    member_id: shown,
    site_id: personal,
    place_id: shown,
    category_id: shown,
    title: shown,
    description: shown,
    ...keptOf(offerColumns),
    commune_code: shown,
    // The point of a place or the centre of a commune, never a home.
    latitude: shown,
    longitude: shown,
    spot: shown,
    words: inner,
    newness: inner,
    hidden: inner,
    out_of_order: inner,
    only_site_id: inner,
    listed: inner,
    look_by: personal,
    look_told: inner,
    end_told: inner,
    sequence: inner,
    published_at: shown,
    expires_at: inner,
    created_at: inner,
    updated_at: inner,
  },
  offer_copy: {
    id: inner,
    offer_id: inner,
    label: inner,
    member_id: inner,
    code: inner,
    condition: inner,
    out_since: inner,
    out_reason: inner,
    fault: inner,
    labelled_at: inner,
  },
  kept_item: { offer_id: inner, shelf: inner, value_cents: inner, note: inner, contents: inner },
  stock: { member_id: inner, only_site_id: inner, last_number: inner },
  offer_day: { copy_id: inner, day: shown, loan_id: personal, wait_id: waiting, held_as: inner, reason: inner },
  stock_import: {
    id: of('technical', '30 days'),
    member_id: of('technical', '30 days'),
    account_id: of('personal', '30 days'),
    place_id: of('technical', '30 days'),
    name: of('technical', '30 days'),
    language: of('technical', '30 days'),
    status: of('technical', '30 days'),
    fault: of('technical', '30 days'),
    columns: of('technical', '30 days'),
    total: of('technical', '30 days'),
    done: of('technical', '30 days'),
    added: of('technical', '30 days'),
    changed: of('technical', '30 days'),
    same: of('technical', '30 days'),
    refused: of('technical', '30 days'),
    photos: of('technical', '30 days'),
    photos_left: of('technical', '30 days'),
    created_at: of('technical', '30 days'),
  },
  // Other people's names may stand in a list that was made elsewhere.
  stock_import_line: {
    import_id: of('technical', '30 days'),
    line: of('technical', '30 days'),
    title: of('personal', '30 days'),
    verdict: of('technical', '30 days'),
    changed: of('technical', '30 days'),
    faults: of('personal', '30 days'),
    cells: of('personal', '30 days'),
  },
  offer_photo: { offer_id: shown, position: shown, photo: shown, width: shown, height: shown, alt: shown },
  offer_spot: { spot: kept, commune_code: kept, latitude: kept, longitude: kept },
  watch: {
    id: watched,
    account_id: of('personal', 'until withdrawn'),
    site_id: of('personal', 'until withdrawn'),
    sought: of('personal', 'until withdrawn'),
    seen: watched,
    next_at: watched,
    created_at: watched,
  },
  spelled_offer: { offer_id: inner, stems: inner },
}
