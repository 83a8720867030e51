import { lazyStrings } from '../../../parts/lazy-strings.js'
import type { OwnLoan } from '../../../parts/loans/loan-state.js'
import { RemoteRead } from '../../../shared/remote-read.js'
import { signedAsk } from '../../../shared/session.js'
import { Refused } from '../../../shared/wire.js'
import type { AskFrame } from '../request/ask-frame.js'
import { ownRequestFrench, type OwnRequestStrings } from '../../words/own-request.strings.js'
import { learnOwnRequest } from '../../words/offer-sheet.strings.js'

export type InTheWay = {
  readonly loans: readonly OwnLoan[]
  /** So many more were made on other sites. */
  readonly elsewhere: number
  readonly words: OwnRequestStrings
}

/** The requests for which one more is refused. */
export class InTheWayRead {
  readonly #frame: AskFrame
  readonly #read: RemoteRead<readonly [ids: string], readonly OwnLoan[]>
  readonly #words: () => OwnRequestStrings | undefined
  #refused: Refused | undefined

  constructor(frame: AskFrame) {
    this.#frame = frame
    this.#read = new RemoteRead<readonly [ids: string], readonly OwnLoan[]>(frame.host, {
      args: () => (this.#refused?.loans ? [this.#refused.loans.join(' ')] : []),
      async read([ids]) {
        const { asked } = await signedAsk('loans.mine', {}, { site: frame.place.site })
        return asked.filter(({ id }) => ids.includes(id))
      },
      failed: frame.failed,
    })
    this.#words = lazyStrings(frame.host, {
      language: () => frame.place.language,
      french: ownRequestFrench,
      learn: learnOwnRequest,
    })
  }

  /** A request that was refused for another reason has none in its way. */
  refused(cause: unknown): void {
    this.#refused = cause instanceof Refused ? cause : undefined
    this.#frame.host.requestUpdate()
  }

  get found(): InTheWay | undefined {
    const words = this.#words()
    const { current: loans } = this.#read
    if (!this.#refused || !words || !loans) return undefined
    const { most } = this.#refused
    return { loans, words, elsewhere: most === undefined ? 0 : most - loans.length }
  }
}
