import type { ServerResponse } from 'node:http'

/** Questions that are being answered for the first time: whoever asks the same meanwhile waits for that answer. */
export class Coalescing {
  readonly #waiting = new Map<string, (() => void)[]>()

  /** Whether somebody has asked it and is not answered yet; then `answered` is called when they are. */
  joins(question: string, answered: () => void): boolean {
    const waiting = this.#waiting.get(question)
    waiting?.push(answered)
    return waiting !== undefined
  }

  begins(question: string, res: ServerResponse): void {
    const waiting: (() => void)[] = []
    this.#waiting.set(question, waiting)
    const ended = () => {
      if (this.#waiting.get(question) !== waiting) return
      this.#waiting.delete(question)
      for (const answered of waiting) answered()
    }
    // Whoever reads slowly holds nobody up; whoever hangs up neither.
    res.once('finish', ended)
    res.once('close', ended)
  }
}
