import { html } from 'lit'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { faultPhoto } from './fault-photo.js'
import { stepForm, valueOf } from './step-form.js'

const mostWords = 2000

/** Both words and photo are optional. */
export function faultStep(frame: BookingFrame): BookingStep {
  const photo = faultPhoto(frame)
  return {
    shown: photo.shown,
    render() {
      const { draft, words } = frame
      const content = html`<p class="meta">${words.optional}</p>
        <div class="field">
          <label for="fault-words">${words.words}</label>
          <p id="fault-hint" class="meta">${words.wordsHint}</p>
          <textarea
            id="fault-words"
            rows="4"
            maxlength=${mostWords}
            aria-describedby="fault-hint"
            .value=${draft.words}
            @input=${(event: Event) => frame.change({ words: valueOf(event) })}
          ></textarea>
        </div>
        ${photo.render()}`
      return stepForm(frame, { title: words.faultTitle, content, go: () => frame.next() })
    },
  }
}
