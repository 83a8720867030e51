import { inner, of, oneYear, personal, type Declarations } from '../database/retention.js'

const whileEnrolled = of('technical', 'until withdrawn')
const whileChosen = of('personal', 'until withdrawn')

type Own = 'role' | 'invitation' | 'audit_entry' | 'screen' | 'screen_digits' | 'screen_try'

export const privacy: Declarations<Own> = {
  screen: {
    id: whileEnrolled,
    member_id: whileEnrolled,
    name: whileEnrolled,
    key_thumbprint: whileEnrolled,
    minutes: whileEnrolled,
    front_desk: whileEnrolled,
    enrolled_by: of('personal', 'until withdrawn'),
    enrolled_at: whileEnrolled,
    opened_at: whileEnrolled,
  },
  screen_digits: {
    id: whileChosen,
    member_id: whileChosen,
    account_id: whileChosen,
    digits_hash: of('secret', 'until withdrawn'),
    chosen_at: whileChosen,
  },
  screen_try: { screen_id: whileChosen, digits_id: whileChosen, tries: whileChosen },
  role: { id: inner, account_id: personal, role: personal, member_id: personal, site_id: personal, given_at: personal },
  invitation: {
    id: of('technical', '30 days after its end'),
    email: of('personal', '30 days after its end'),
    role: of('personal', '30 days after its end'),
    member_id: of('personal', '30 days after its end'),
    site_id: of('personal', '30 days after its end'),
    invited_by: of('personal', '30 days after its end'),
    language: of('personal', '30 days after its end'),
    until: of('technical', '30 days after its end'),
    ended_at: of('technical', '30 days after its end'),
    outcome: of('technical', '30 days after its end'),
    created_at: of('technical', '30 days after its end'),
  },
  // Entries outlive the person, without their name.
  audit_entry: {
    id: oneYear,
    account_id: of('personal', '1 year'),
    role: oneYear,
    act: oneYear,
    member_id: oneYear,
    site_id: oneYear,
    about_kind: oneYear,
    about_id: oneYear,
    about_title: of('personal', '1 year'),
    about_account: of('personal', '1 year'),
    created_at: oneYear,
  },
}
