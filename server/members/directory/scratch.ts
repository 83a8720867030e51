/** Reusable buffers, as long as the index: allocating them for each search would make garbage collection frequent. */
export type Scratch = {
  readonly rows: Int32Array
  readonly metres: Int32Array
  /** Which of the query's words a row has, one bit each; all zero at first. */
  readonly words: Uint8Array
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
