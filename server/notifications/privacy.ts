import { inner, of, type Declarations } from '../database/retention.js'

export const privacy: Declarations<'sent_mail' | 'mail_outage'> = {
  sent_mail: {
    message_id: of('technical', '30 days'),
    begun_at: of('technical', '30 days'),
    sent_at: of('technical', '30 days'),
  },
  mail_outage: { id: inner, since: inner },
}
