import { inEach, localizedColumns } from '../base/language.js'
import { inner, kept, of, oneYear, type Declarations } from '../database/retention.js'

const oneDay = of('technical', '1 day')
const afterHiding = of('technical', '1 year after it ended')
const afterBan = afterHiding

export const privacy: Declarations<
  | 'report'
  | 'hiding'
  | 'objection'
  | 'decision'
  | 'subject_hold'
  | 'publishing_ban'
  | 'moderation_note'
  | 'rules'
  | 'barred_word'
> = {
  report: {
    id: oneYear,
    subject_kind: oneYear,
    subject_id: oneYear,
    site_id: oneYear,
    account_id: of('personal', '1 year'),
    reason: of('personal', '1 year'),
    words: of('personal', '1 year'),
    contact: of('personal', '1 year'),
    language: oneYear,
    counts: oneYear,
    hiding_id: oneYear,
    created_at: oneYear,
    decided_at: oneYear,
    outcome: oneYear,
    decision_id: oneYear,
  },
  hiding: {
    id: afterHiding,
    subject_kind: afterHiding,
    subject_id: afterHiding,
    site_id: afterHiding,
    by_site_id: afterHiding,
    by_account: of('personal', '1 year after it ended'),
    reason: of('personal', '1 year after it ended'),
    words: of('personal', '1 year after it ended'),
    automatic: afterHiding,
    until: afterHiding,
    created_at: afterHiding,
    lifted_at: afterHiding,
    lifted_by: afterHiding,
    asks: afterHiding,
    answered_at: afterHiding,
  },
  objection: {
    id: afterHiding,
    hiding_id: afterHiding,
    words: of('personal', '1 year after it ended'),
    created_at: afterHiding,
    decided_at: afterHiding,
    outcome: afterHiding,
    decision_id: afterHiding,
  },
  decision: {
    id: oneYear,
    subject_kind: oneYear,
    subject_id: oneYear,
    site_id: oneYear,
    by_account: of('personal', '1 year'),
    does: oneYear,
    reason: of('personal', '1 year'),
    words: of('personal', '1 year'),
    hiding_id: oneYear,
    looked: oneYear,
    created_at: oneYear,
    undone_at: oneYear,
    undone_by: of('personal', '1 year'),
  },
  subject_hold: { subject_kind: oneDay, subject_id: oneDay, account_id: of('personal', '1 day'), seen_at: oneDay },
  publishing_ban: {
    id: afterBan,
    account_id: of('personal', '1 year after it ended'),
    site_id: afterBan,
    reason: of('personal', '1 year after it ended'),
    words: of('personal', '1 year after it ended'),
    by_account: of('personal', '1 year after it ended'),
    created_at: afterBan,
    until: afterBan,
    mailbox: of('personal', 'until it is lifted, 1 year at most'),
    erased_at: afterBan,
    lifted_at: afterBan,
    lifted_by: of('personal', '1 year after it ended'),
  },
  moderation_note: {
    id: oneYear,
    subject_kind: oneYear,
    subject_id: oneYear,
    site_id: oneYear,
    by_account: of('personal', '1 year'),
    words: of('personal', '1 year'),
    created_at: oneYear,
  },
  rules: {
    version: kept,
    ...localizedColumns(
      'text',
      inEach(() => kept),
    ),
    published_at: kept,
  },
  barred_word: { word: inner, does: inner, reason: inner },
}
