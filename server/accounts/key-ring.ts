import type { CryptoKey } from 'jose'

/** Importing a key costs as much as checking a signature. */
export class KeyRing {
  readonly #most: number
  readonly #keys = new Map<string, CryptoKey>()

  constructor(most = 5_000) {
    this.#most = most
  }

  async keyOf(thumbprint: string, made: () => Promise<CryptoKey>): Promise<CryptoKey> {
    const known = this.#keys.get(thumbprint)
    const key = known ?? (await made())
    this.#keys.delete(thumbprint)
    this.#keys.set(thumbprint, key)
    if (this.#keys.size > this.#most) this.#keys.delete(this.#keys.keys().next().value ?? '')
    return key
  }
}
