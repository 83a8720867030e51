import { ledWith, takeLed } from '../parts/led-with.js'

/** How a page of one site led to that of everything, where a code is asked again: the address to fill in, and the word that says why. */
export function howLed(): {
  readonly email?: string | undefined
  readonly why?: 'signInWhole' | 'signInAgain' | undefined
} {
  const email = takeLed('email')
  return { email, why: isLedToOne() ? 'signInWhole' : email === undefined ? undefined : 'signInAgain' }
}

/** Whoever came to see all of one thing goes on to it: whether they do. */
export async function leadOn(): Promise<boolean> {
  if (!isLedToOne()) return false
  const { leadToOne } = await import('./lead-to-one.js')
  return leadToOne()
}

const isLedToOne = (): boolean => ledWith('whole') !== undefined
