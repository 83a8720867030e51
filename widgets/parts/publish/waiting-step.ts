import { html } from 'lit'
import { notice, quiet, way } from '../notice.js'
import type { PublishFrame, PublishStep } from './publish-frame.js'

type Parts = { readonly why: () => string; readonly again: () => void; readonly back: (() => void) | undefined }

/** While the next step, or the offer that is to be changed, is awaited. */
export function waitingStep(frame: PublishFrame, parts: () => Parts): PublishStep {
  return {
    get state() {
      return parts().why() ? 'step-missing' : 'step-coming'
    },

    get title() {
      return frame.words.publishTitle
    },

    render() {
      const { words } = frame
      const { again, back, why } = parts()
      const told = why()
      if (!told)
        return html`<div class="bars">
          <p class="meta" role="status">${words.coming}</p>
          <i></i><i></i><i></i>
        </div>`
      const ways = [way(words.retry, again), back ? quiet(words.backToForm, back) : '']
      return notice({ tone: 'bad', title: told, ways })
    },
  }
}
