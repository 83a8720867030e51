import type { Period } from '../../../parts/calendar/period.js'
import { RemoteRead } from '../../../shared/remote-read.js'
import type { OutputOf } from '../../../shared/wire.js'
import type { AskFrame } from './ask-frame.js'

type Found = OutputOf<'offers.search'>

/** Other things alike that are free on the days that somebody else has now: counted by the search that the press leads to. */
export class AlikeRead {
  readonly #frame: AskFrame
  readonly #read: RemoteRead<readonly [from: string, to: string], Found>

  constructor(frame: AskFrame, lost: () => Period | undefined) {
    this.#frame = frame
    this.#read = new RemoteRead<readonly [from: string, to: string], Found>(frame.host, {
      args() {
        const days = lost()
        return days ? [days.from, days.to] : []
      },
      read: ([from, to], ask) => ask('offers.search', frame.place.alike({ from, to }).asked),
      failed: frame.failed,
    })
  }

  /** Undefined while that is not known. */
  get counted(): { readonly count: number; readonly isMore: boolean } | undefined {
    const { current } = this.#read
    if (!current) return undefined
    const { id } = this.#frame.place.sheet.card
    const own = current.items.some((each) => each.id === id) ? 1 : 0
    return { count: current.total - own, isMore: current.atLeast }
  }
}
