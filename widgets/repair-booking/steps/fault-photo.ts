import { html, nothing } from 'lit'
import { focusOn } from '../../parts/focus-on.js'
import type { BookingFrame, BookingStep } from '../booking-frame.js'
import { wrong } from './step-form.js'

const kinds = ['image/jpeg', 'image/png', 'image/webp']
const mostBytes = 10_000_000
/** Longer side of the preview, for screens with a high pixel density. */
const shownPixels = 240

/** The photo stays in the page until the booking. */
export function faultPhoto(frame: BookingFrame): Required<Pick<BookingStep, 'render' | 'shown'>> {
  const { host } = frame
  let refused: File | undefined
  let painted: File | undefined

  function render() {
    const { draft, words } = frame
    const { photo } = draft
    const problem =
      refused && (kinds.includes(refused.type) ? words.photoSize(words.size(refused.size)) : words.photoKind)
    return html`<div class="field photo" role="group" aria-labelledby="photo-name">
      <p id="photo-name" class="label">${words.photo}</p>
      <div role="status">${problem && wrong('photo-wrong', problem)}</div>
      ${
        photo
          ? html`<div class="shown">
              <canvas
                width="0"
                height="0"
                role="img"
                aria-label=${words.yourPhoto}
                ?hidden=${painted !== photo}
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
            @change=${choose}
          />
          ${photo ? words.otherPhoto : words.addPhoto}
        </label>
        ${photo ? html`<button type="button" class="quiet" @click=${remove}>${words.noPhoto}</button>` : nothing}
      </div>
      <p id="photo-hint" class="meta">${words.photoHint}</p>
    </div>`
  }

  /**
   * Drawn on a canvas, because a URL of the file needs a CSP that few pages have (`img-src blob:`). If it cannot be
   * drawn, name and size are shown.
   */
  async function paint(): Promise<void> {
    const { photo } = frame.draft
    painted = undefined
    if (!photo) return
    try {
      const whole = await createImageBitmap(photo)
      await host.updateComplete
      const canvas = host.renderRoot.querySelector('canvas')
      if (canvas && frame.draft.photo === photo) {
        const { width, height } = whole
        const scale = Math.min(1, shownPixels / Math.max(width, height))
        canvas.width = Math.ceil(width * scale)
        canvas.height = Math.ceil(height * scale)
        canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height)
        painted = photo
      }
      whole.close()
    } catch {
      // The server decides whether it is a photo: it reads more formats than some devices.
    }
    host.requestUpdate()
  }

  function choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return
    const photo = target.files?.[0]
    // Otherwise choosing the same file again would fire no event.
    target.value = ''
    if (!photo) return
    refused = kinds.includes(photo.type) && photo.size <= mostBytes ? undefined : photo
    if (refused) return host.requestUpdate()
    frame.change({ photo })
    void paint()
  }

  function remove(): void {
    refused = undefined
    frame.change({ photo: undefined })
    void focusOn(frame, '#photo')
  }

  return { render, shown: () => void paint() }
}
