import type { Tables } from './tables.js'

/**
 * `public`: anybody may read it. `personal`: says something of a person. `secret`: never leaves the server. `technical`:
 * keeps the house running and says nothing of anybody.
 */
export type Sensitivity = 'public' | 'personal' | 'secret' | 'technical'

/** How long a column is kept, in words that the register of processing can take over. */
export type Retention =
  'with its row' | 'until withdrawn' | '1 day' | '30 days' | '1 year' | '2 years after the last activity' | 'for ever'

export type Declaration = readonly [Sensitivity, Retention]

const of = (sensitivity: Sensitivity, retention: Retention): Declaration => [sensitivity, retention]

const kept = of('public', 'for ever')
const shown = of('public', 'until withdrawn')
const personal = of('personal', '2 years after the last activity')
const inner = of('technical', 'with its row')

/** Every column there is. A column that is missing here does not compile, and a guard asks both engines. */
export const privacy: { readonly [T in keyof Tables]: { readonly [C in keyof Tables[T]]: Declaration } } = {
  outbox_event: {
    seq: of('technical', '30 days'),
    xid: of('technical', '30 days'),
    type: of('technical', '30 days'),
    subject: of('technical', '30 days'),
    payload: of('technical', '30 days'),
    occurred_at: of('technical', '30 days'),
  },
  follower: { name: inner, cursor_xid: inner, cursor_seq: inner, holder: inner, lease_until: inner },
  parked_event: {
    follower: inner,
    seq: inner,
    subject: inner,
    tries: inner,
    next_try_at: inner,
    last_error: inner,
    dead: inner,
  },
  idempotency_key: {
    key: of('technical', '1 day'),
    procedure: of('technical', '1 day'),
    input_hash: of('technical', '1 day'),
    answer: of('personal', '1 day'),
    created_at: of('technical', '1 day'),
  },
  act_count: {
    act: of('technical', '1 day'),
    who: of('personal', '1 day'),
    window_starts_at: of('technical', '1 day'),
    count: of('technical', '1 day'),
  },
  secret: { name: inner, value: of('secret', 'for ever'), created_at: inner },
  commune: {
    code: kept,
    kind: kept,
    name: kept,
    parent_code: kept,
    population: kept,
    intercommunality_code: kept,
    departement_code: kept,
    region_code: kept,
    latitude: kept,
    longitude: kept,
    centre_precision: kept,
  },
  commune_postcode: { commune_code: kept, postcode: kept },
  intercommunality: { code: kept, name: kept },
  gazetteer: { vintage: kept, revision: kept, names: kept },
  territory: { id: kept, slug: kept, name: kept },
  territory_commune: { territory_id: kept, commune_code: kept },
  account: {
    id: personal,
    first_name: of('public', '2 years after the last activity'),
    commune_code: of('public', '2 years after the last activity'),
    away: personal,
    created_at: personal,
  },
  member: {
    id: shown,
    slug: shown,
    kind: shown,
    status: inner,
    name: shown,
    description: shown,
    website: shown,
    phone: shown,
    email: shown,
    source: shown,
    licence: shown,
    external_id: shown,
    created_at: inner,
    updated_at: inner,
  },
  place: {
    id: shown,
    member_id: shown,
    slug: shown,
    name: shown,
    street: shown,
    postcode: shown,
    commune_code: shown,
    latitude: shown,
    longitude: shown,
    point_precision: shown,
    zone: shown,
    hours: shown,
    phone: shown,
    created_at: inner,
    updated_at: inner,
  },
  place_closure: { place_id: shown, from_day: shown, to_day: shown, reason: shown },
  site: {
    id: shown,
    slug: shown,
    member_id: shown,
    territory_id: shown,
    name: shown,
    look: shown,
    languages: shown,
    elements: shown,
    created_at: inner,
    updated_at: inner,
  },
  site_origin: { site_id: inner, origin: inner },
  category: { id: kept, parent_id: kept, name_fr: kept, name_en: kept, position: kept, pictogram: kept },
  offer: {
    id: shown,
    kind: shown,
    status: personal,
    account_id: personal,
    member_id: shown,
    place_id: shown,
    category_id: shown,
    title: shown,
    description: shown,
    condition: shown,
    deposit_cents: shown,
    preferred_days: shown,
    commune_code: shown,
    // A place's point or a commune's centre: nobody's home is ever stored here.
    latitude: shown,
    longitude: shown,
    spot: shown,
    words: inner,
    newness: inner,
    listed: inner,
    published_at: shown,
    expires_at: inner,
    created_at: inner,
    updated_at: inner,
  },
  offer_copy: { id: inner, offer_id: inner, label: inner },
  offer_day: { copy_id: inner, day: shown, loan_id: personal },
  offer_photo: { offer_id: shown, position: shown, photo: shown, width: shown, height: shown, alt: shown },
  offer_report: {
    id: of('technical', '1 year'),
    offer_id: of('technical', '1 year'),
    site_id: of('technical', '1 year'),
    reason: of('personal', '1 year'),
    words: of('personal', '1 year'),
    created_at: of('technical', '1 year'),
  },
  offer_spot: { spot: kept, commune_code: kept, latitude: kept, longitude: kept },
  spelling: { stem: inner, word: inner, uses: inner },
  spelling_key: { key: inner, stem: inner },
  spelled_offer: { offer_id: inner, stems: inner },
}
