import { findAccountByEmail } from '../../server/accounts/index.js'
import { addDays } from '../../server/base/instant.js'
import { acceptAgreement } from '../../server/sites/accept-agreement.js'
import { currentAgreement } from '../../server/sites/agreements/agreement.js'
import { getSite } from '../../server/sites/index.js'
import { mayManageAt } from './acting.js'
import { demoSites } from './sites.js'
import type { Tools } from './tools.js'

const [{ slug: town } = { slug: '' }] = demoSites
const manager = 'sophie@lomme.example'

/** So that neighbours read and answer each other on the town hall's page: its manager has accepted the note that says so. */
export async function agreeToWords({ tx, clock }: Tools): Promise<void> {
  const [site, sophie] = [await getSite(tx, town), await findAccountByEmail(tx, manager)]
  if (!sophie) throw new RangeError(`${manager} has no account`)
  // What they have written since is read there too.
  const then = addDays(clock.now(), -30)
  await acceptAgreement({ tx, clock: { now: () => then }, about() {} }, mayManageAt(sophie.id, site.id), {
    site: town,
    version: currentAgreement,
  })
}
