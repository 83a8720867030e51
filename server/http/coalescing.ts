import type { ServerResponse } from 'node:http'

export class Coalescing {
  readonly #waiting = new Map<string, (() => void)[]>()

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
    // At `finish` or `close`, so that neither a slow reader nor a broken connection holds up the others.
    res.once('finish', ended)
    res.once('close', ended)
  }
}
