/** Room for a going through: as long as the index, and given back. New room each time would have the memory cleaned up each time. */
export type Scratch = {
  readonly rows: Int32Array
  readonly metres: Int32Array
  /** Which of the words a row has, one bit for each; all zero to begin with. */
  readonly words: Uint8Array
  /** Two for those that are put in order. */
  readonly order: Int32Array
  readonly byLowerHalf: Int32Array
}

export class ScratchRoom {
  readonly #size: number
  readonly #free: Scratch[] = []

  constructor(size: number) {
    this.#size = size
  }

  async use<Out>(work: (scratch: Scratch) => Promise<Out>): Promise<Out> {
    const scratch = this.#free.pop() ?? {
      rows: new Int32Array(this.#size),
      metres: new Int32Array(this.#size),
      words: new Uint8Array(this.#size),
      order: new Int32Array(this.#size),
      byLowerHalf: new Int32Array(this.#size),
    }
    try {
      return await work(scratch)
    } finally {
      scratch.words.fill(0)
      this.#free.push(scratch)
    }
  }
}
