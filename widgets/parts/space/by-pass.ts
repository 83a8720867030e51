import { newKey } from '../../shared/act.js'
import { sessionAt } from '../../shared/session-store.js'
import { signedAct } from '../../shared/signed.js'
import { ledBack } from '../page-in.js'

/**
 * To a page of the site, on ours, which leads back to this one. Who is known here needs no second code there. The referrer is
 * said whatever this page's policy: a pass that comes from nowhere is refused.
 */
export async function leadByPass(site: string, page: string): Promise<void> {
  const pass = new URL(page).origin === origin ? undefined : await passFrom(site)
  const link = document.createElement('a')
  link.href = ledBack(page, pass === undefined ? {} : { pass })
  link.referrerPolicy = 'origin'
  link.click()
}

/** None where nobody is known, or it cannot be made now: there a code is asked. */
async function passFrom(site: string): Promise<string | undefined> {
  const session = await sessionAt(site)
  if (session?.site === undefined) return undefined
  return signedAct('accounts.makePass', { site }, { site, key: newKey() }).then(
    ({ pass }) => pass,
    () => undefined,
  )
}
