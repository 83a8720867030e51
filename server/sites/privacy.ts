import { inner, of, shown, type Declarations } from '../database/retention.js'

export const privacy: Declarations<'site' | 'site_origin' | 'asked_origin'> = {
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
}
