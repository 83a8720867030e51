import { inner, kept, of, type Declarations } from '../database/retention.js'

export const privacy: Declarations<
  'subject_word' | 'meaning' | 'vocabulary' | 'missed_word' | 'site_missed_word' | 'spelling' | 'spelling_key'
> = {
  subject_word: { language: kept, subject_kind: kept, subject_id: kept, word: kept },
  meaning: { language: kept, said: kept, meant: kept },
  vocabulary: { language: inner, revision: inner },
  // No person, address or hour. A word that was looked for in vain fewer than five times is shown to nobody.
  missed_word: {
    week: of('technical', '90 days'),
    word: of('technical', '90 days'),
    times: of('technical', '90 days'),
  },
  site_missed_word: {
    site_id: of('technical', '90 days'),
    week: of('technical', '90 days'),
    word: of('technical', '90 days'),
    times: of('technical', '90 days'),
  },
  spelling: { stem: inner, word: inner, uses: inner, titles: inner },
  spelling_key: { key: inner, stem: inner },
}
