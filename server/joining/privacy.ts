import { of, oneYear, type Declarations } from '../database/retention.js'

const answered = of('personal', '30 days after its end')

export const privacy: Declarations<'join_request'> = {
  join_request: {
    id: oneYear,
    name: oneYear,
    kind: oneYear,
    commune_code: oneYear,
    origin: oneYear,
    elements: oneYear,
    words: of('personal', '1 year'),
    contact: answered,
    email: answered,
    language: oneYear,
    created_at: oneYear,
    decided_at: oneYear,
    decided_by: of('personal', '1 year'),
    outcome: oneYear,
    reason: oneYear,
    site_id: oneYear,
  },
}
