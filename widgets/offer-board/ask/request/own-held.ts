import { sessionAt } from '../../../shared/session-store.js'
import type { AskedDays } from './ask-draft.js'

/** Days that are held for the person who is signed in are free for them. */
export async function withOwnHeld(
  days: AskedDays,
  { offer, site }: { readonly offer: string; readonly site: string },
): Promise<AskedDays> {
  if (!days.held || !(await sessionAt(site))) return days
  const { signedAsk } = await import('../../../shared/session.js')
  try {
    return await signedAsk('loans.ownDays', { offer, site }, { site })
  } catch {
    return days
  }
}
