import { inner, kept, of, shown, type Declarations } from '../database/retention.js'

export const privacy: Declarations<'site' | 'site_origin' | 'asked_origin' | 'site_agreement'> = {
  site: {
    id: shown,
    slug: shown,
    member_id: shown,
    territory_id: shown,
    name: shown,
    zone: shown,
    look: shown,
    languages: shown,
    elements: shown,
    moderation: shown,
    space_page: shown,
    sequence: inner,
    created_at: inner,
    updated_at: inner,
  },
  site_origin: { site_id: inner, origin: inner },
  asked_origin: {
    site_id: of('technical', '30 days'),
    origin: of('technical', '30 days'),
    until: of('technical', '30 days'),
  },
  site_agreement: {
    id: inner,
    site_id: kept,
    version: kept,
    accepted_at: kept,
    accepted_by: of('personal', 'until withdrawn'),
    ended_at: kept,
  },
}
