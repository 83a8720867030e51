import { html } from 'lit'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { FaultPhoto } from './fault-photo.js'
import { stepForm } from './step-form.js'
import { stepWords } from './step-words.js'

const mostWords = 2000

/** What is wrong, in words and on a photo, for whoever likes to say it. */
export class FaultStep implements BookingStep {
  readonly #frame: () => BookingFrame
  readonly #photo: FaultPhoto

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
    this.#photo = new FaultPhoto(frame)
  }

  shown(): void {
    void this.#photo.paint()
  }

  render() {
    const frame = this.#frame()
    const words = stepWords(frame)
    const content = html`<p class="meta">${words.optional}</p>
      <div class="field">
        <label for="fault-words">${words.words}</label>
        <p id="fault-hint" class="meta">${words.wordsHint}</p>
        <textarea
          id="fault-words"
          rows="4"
          maxlength=${mostWords}
          aria-describedby="fault-hint"
          .value=${frame.draft.words}
          @input=${this.#write}
        ></textarea>
      </div>
      ${this.#photo.render(words)}`
    return stepForm({ frame, words, title: words.faultTitle, content, go: this.#go })
  }

  readonly #write = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) this.#frame().change({ words: target.value })
  }

  readonly #go = () => {
    this.#frame().next()
  }
}
