import { ledWith, takeLed } from '../parts/led-with.js'
import { signedAsk } from '../shared/session.js'
import { pageAddress, Refused } from '../shared/wire.js'

const here = { site: undefined }

/** To the page of the one thing of which they came to see all, now that they have signed in; false where it is not theirs. */
export async function leadToOne(): Promise<boolean> {
  try {
    const page = await pageOf(ledWith('whole') ?? '')
    if (page !== undefined) location.replace(pageAddress(page))
    else takeLed('whole')
    return page !== undefined
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause
    takeLed('whole')
    return false
  }
}

async function pageOf(thing: string): Promise<string | undefined> {
  const [kind, id = ''] = thing.split(':')
  if (kind === 'loan') return (await signedAsk('loans.open', { loanId: id }, here)).path
  if (kind === 'appointment') return (await signedAsk('repairs.openAppointment', { appointmentId: id }, here)).page
  return undefined
}
