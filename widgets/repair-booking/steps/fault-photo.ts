import { html, nothing } from 'lit'
import type { BookingFrame } from '../booking-frame.js'
import { focusOn, wrong } from './step-form.js'
import type { StepStrings } from './steps.strings.js'

const kinds = ['image/jpeg', 'image/png', 'image/webp']
const mostBytes = 10_000_000
/** Of the longer side: what the small picture shows on a fine screen. */
const shownPixels = 240

/** The photo of what is wrong: chosen, looked at, taken away. It stays in the page. */
export class FaultPhoto {
  readonly #frame: () => BookingFrame
  #wrong: ((words: StepStrings) => string) | undefined
  #painted: File | undefined

  constructor(frame: () => BookingFrame) {
    this.#frame = frame
  }

  render(words: StepStrings) {
    const { photo } = this.#frame().draft
    const problem = this.#wrong?.(words)
    return html`<div class="field photo" role="group" aria-labelledby="photo-name">
      <p id="photo-name" class="label">${words.photo}</p>
      ${
        photo
          ? html`<div class="shown">
              <canvas
                width="0"
                height="0"
                role="img"
                aria-label=${words.yourPhoto}
                ?hidden=${this.#painted !== photo}
              ></canvas>
              <p>${photo.name}<br /><span class="meta">${words.size(photo.size)}</span></p>
            </div>`
          : nothing
      }
      <div class="ways">
        <label class="way">
          <input
            id="photo"
            type="file"
            accept=${kinds.join()}
            aria-describedby=${problem ? 'photo-wrong photo-hint' : 'photo-hint'}
            aria-invalid=${problem ? 'true' : nothing}
            @change=${this.#choose}
          />
          ${photo ? words.otherPhoto : words.addPhoto}
        </label>
        ${photo ? html`<button type="button" class="quiet" @click=${this.#remove}>${words.noPhoto}</button>` : nothing}
      </div>
      <div role="status">${wrong('photo-wrong', problem)}</div>
      <p id="photo-hint" class="meta">${words.photoHint}</p>
    </div>`
  }

  /**
   * Drawn, for an address of the file would want a policy that few pages have (`img-src blob:`). Where it cannot be drawn
   * its name and size are there.
   */
  async paint(): Promise<void> {
    const { draft, host } = this.#frame()
    const { photo } = draft
    this.#painted = undefined
    if (!photo) return
    try {
      const whole = await createImageBitmap(photo)
      await host.updateComplete
      const canvas = host.renderRoot.querySelector('canvas')
      if (canvas && this.#frame().draft.photo === photo) {
        const scale = Math.min(1, shownPixels / Math.max(whole.width, whole.height))
        canvas.width = Math.max(1, Math.round(whole.width * scale))
        canvas.height = Math.max(1, Math.round(whole.height * scale))
        canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height)
        this.#painted = photo
      }
      whole.close()
    } catch {
      // The server, which reads more than a small device can, says whether it is a photo.
    }
    host.requestUpdate()
  }

  readonly #choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    const photo = target.files?.[0]
    // The same file may be chosen again after it was taken away.
    target.value = ''
    if (!photo) return
    const { change, host } = this.#frame()
    this.#wrong = wrongWith(photo)
    if (this.#wrong) return host.requestUpdate()
    change({ photo })
    void this.paint()
  }

  readonly #remove = () => {
    const frame = this.#frame()
    this.#wrong = undefined
    frame.change({ photo: undefined })
    void focusOn(frame, '#photo')
  }
}

function wrongWith({ type, size }: File): ((words: StepStrings) => string) | undefined {
  if (!kinds.includes(type)) return (words) => words.photoKind
  if (size > mostBytes) return (words) => words.photoSize(words.size(size))
  return undefined
}
