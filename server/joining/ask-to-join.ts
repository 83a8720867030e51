import { newId } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { readOrigin } from '../sites/index.js'
import { CommuneFinder, readWebAddress } from '../members/index.js'
import type { JoinRequest } from './join-request.js'
import { insertRequest } from './join-request.store.js'
import type { JoinInput } from './joining.wire.js'

export async function askToJoin(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { name, kind, town, postcode, website, elements, words, contact, email, locale }: JoinInput,
): Promise<JoinRequest> {
  const origin = originIn(website)
  if (origin === undefined) throw new Refusal('invalid-input', { fields: ['website'] })
  const { commune } = await new CommuneFinder(tx).find({ code: '', postcode, city: town })
  if (!commune) throw new Refusal('invalid-input', { fields: ['town'] })
  const now = clock.now()
  const request: JoinRequest = {
    id: newId(),
    name,
    kind,
    communeCode: commune.code,
    origin,
    elements,
    words,
    contact,
    email,
    language: locale,
    createdAt: now,
  }
  await insertRequest(tx, request)
  await record(tx, now, { type: 'join.asked', requestId: request.id })
  return request
}

/** Reads the origin of any page there, since people paste whichever they have open. */
function originIn(website: string): string | undefined {
  const address = readWebAddress(website)
  return address && readOrigin(new URL(address).origin)
}
