import { exchange } from '../../../shared/exchange.js'
import { signed } from '../../../shared/signed.js'
import { addressOf, Refused, Unreachable } from '../../../shared/wire.js'

const patienceMs = 90_000

/** For the stock of that member; the key under which the server has it. */
export function sendPhoto(photo: Blob, { member }: { readonly member: string }): Promise<string> {
  const address = addressOf('/photo')
  return signed(undefined, address, async (headers) => {
    const sent = { method: 'POST', headers: { ...headers, 'content-type': photo.type }, body: photo }
    const answer = await exchange(`${address}?member=${encodeURIComponent(member)}`, { ...sent, patienceMs })
    if (isSent(answer)) return answer.photo
    throw isRefusal(answer) ? new Refused(answer) : new Unreachable()
  })
}

const isSent = (answer: unknown): answer is { readonly photo: string } =>
  typeof answer === 'object' && answer !== null && 'photo' in answer && typeof answer.photo === 'string'

const isRefusal = (answer: unknown): answer is ConstructorParameters<typeof Refused>[0] =>
  typeof answer === 'object' && answer !== null && 'reason' in answer
