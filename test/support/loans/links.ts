import { toId } from '../../../server/base/id.js'
import { loanPath, staffLoanPath } from '../../../server/loans/index.js'
import { site } from '../offers/publishing.js'
import type { Person } from '../session.js'
import type { TestServer } from '../test-server.js'

type Served = Pick<TestServer, 'services'>

const linked = (id: string) => ({ id: toId<'Loan'>(id), site: { slug: site }, mark: undefined })
const linkAt = (loanId: string, path: string) => ({ loanId, secret: path.split('#')[1] ?? '', site })

/** The link of a mail to one side, whose account has not ended its links. */
export const linkOf = ({ services }: Served, id: string, side: 'giver' | 'taker') =>
  linkAt(id, loanPath(services.hmac, linked(id), side))

/** The link of a mail to one of a member's staff. */
export const staffLinkOf = ({ services }: Served, id: string, { accountId }: Person) =>
  linkAt(id, staffLoanPath(services.hmac, linked(id), accountId))
