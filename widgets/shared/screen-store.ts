import { newKeys, proofFor } from './proof.js'
import { within } from './session-store.js'
import { addressOf } from './wire.js'

/** This browser is a screen that several share: the key by which the server knows it, and how it was set when it was last asked. */
export type ScreenHere = {
  readonly keys: CryptoKeyPair
  readonly screenId: string
  readonly member: string
  readonly minutes: number
  readonly isFrontDesk: boolean
}

const place = () => `screen ${addressOf('/')}`

export async function screenHere(): Promise<ScreenHere | undefined> {
  try {
    const [found] = await within('readonly', (shelf) => [shelf.get(place())])
    return isScreen(found) ? found : undefined
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return undefined
  }
}

/** Throws where the browser gives no storage: it would be no screen after the next load. */
export async function keepScreen(screen: ScreenHere): Promise<void> {
  await within('readwrite', (shelf) => [shelf.put(screen, place())])
}

export async function forgetScreen(): Promise<void> {
  await within('readwrite', (shelf) => [shelf.delete(place())])
}

function isScreen(value: unknown): value is ScreenHere {
  return typeof value === 'object' && value !== null && 'keys' in value && 'screenId' in value && 'minutes' in value
}

/** A proof is good for a minute. */
const proofMs = 45_000

/** A key for this browser to be known by, which cannot leave it, and what proves it at the moment of the call. */
export async function newDevice(): Promise<{ readonly keys: CryptoKeyPair; readonly prove: () => Promise<string> }> {
  const keys = await newKeys()
  let made: { readonly proof: string; readonly at: number } | undefined
  return {
    keys,
    // The same while it is good: sent again after a cut, it is the same call.
    prove: async () => {
      if (!made || Date.now() - made.at > proofMs)
        made = { proof: await proofFor(addressOf('screens.enrol'), { keys }), at: Date.now() }
      return made.proof
    },
  }
}
