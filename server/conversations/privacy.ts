import { inner, of, personal, shown, type Declarations } from '../database/retention.js'

const untilSilent = of('technical', '2 years after the last activity')

export const privacy: Declarations<'message' | 'message_photo' | 'person_block' | 'talk_mute' | 'talk_side'> = {
  message: {
    id: untilSilent,
    subject_kind: untilSilent,
    subject_id: untilSilent,
    side: untilSilent,
    account_id: personal,
    member_id: untilSilent,
    act: untilSilent,
    details: untilSilent,
    sequence: untilSilent,
    words: personal,
    created_at: untilSilent,
  },
  message_photo: {
    message_id: untilSilent,
    position: untilSilent,
    photo: personal,
    width: untilSilent,
    height: untilSilent,
  },
  person_block: {
    id: inner,
    by_account: of('personal', 'until withdrawn'),
    blocked_account: of('personal', 'until withdrawn'),
    created_at: inner,
  },
  talk_mute: { subject_kind: untilSilent, subject_id: untilSilent, reader: personal, created_at: personal },
  talk_side: {
    subject_kind: untilSilent,
    subject_id: untilSilent,
    side: untilSilent,
    account_id: personal,
    member_id: shown,
    last_at: personal,
    news_at: personal,
    seen_at: personal,
    mailed_at: untilSilent,
    mailing_at: untilSilent,
  },
}
