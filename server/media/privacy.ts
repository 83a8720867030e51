import { of, type Declarations } from '../database/retention.js'

export const privacy: Declarations<'loose_photo'> = {
  loose_photo: {
    photo: of('personal', '1 day'),
    sent_at: of('technical', '1 day'),
    account_id: of('personal', '1 day'),
    height: of('technical', '1 day'),
  },
}
