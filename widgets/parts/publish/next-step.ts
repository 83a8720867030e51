import { focusOn } from '../focus-on.js'
import type { Language } from '../../shared/language-of.js'
import type { LastSteps } from './last/last-steps.js'
import { loadLast } from './last/load-last.js'
import type { PublishFrame } from './publish-frame.js'

type Make = (loaded: Awaited<ReturnType<typeof loadLast>>) => LastSteps

/** Loads the chunk of the last steps when one comes to them, and awaits what the server must tell before a step is shown. */
export class NextStep {
  last: LastSteps | undefined
  /** Why it does not come, in words; empty while it may. */
  why = ''
  again: () => void = () => undefined
  readonly #frame: PublishFrame
  readonly #make: Make

  constructor(frame: PublishFrame, make: Make) {
    this.#frame = frame
    this.#make = make
  }

  load(language: Language): Promise<unknown> {
    return loadLast(language)
  }

  async reach(): Promise<LastSteps> {
    const loaded = await loadLast(this.#frame.place.language)
    return (this.last ??= this.#make(loaded))
  }

  /** The step that waits says what goes wrong, with a way to try again. */
  async through(act: () => Promise<unknown>): Promise<void> {
    const frame = this.#frame
    this.why = ''
    this.again = () => void this.through(act)
    frame.host.requestUpdate()
    try {
      await act()
    } catch (cause) {
      frame.failed(cause)
      this.why = frame.words.comingFailed
      frame.host.requestUpdate()
      void focusOn(frame, '.publishing .notice .way')
    }
  }
}
