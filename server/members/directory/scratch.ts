/** Room for a going through: as long as the ledger, and given back. New room each time would have the memory cleaned up each time. */
export type Scratch = { readonly lines: Int32Array; readonly metres: Float64Array }

export class ScratchRoom {
  readonly #size: number
  readonly #free: Scratch[] = []

  constructor(size: number) {
    this.#size = size
  }

  async use<Out>(work: (scratch: Scratch) => Promise<Out>): Promise<Out> {
    const scratch = this.#free.pop() ?? {
      lines: new Int32Array(this.#size),
      metres: new Float64Array(this.#size),
    }
    try {
      return await work(scratch)
    } finally {
      this.#free.push(scratch)
    }
  }
}
