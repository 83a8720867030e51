import { html } from 'lit'
import { notice, pageLink, way } from '../../../parts/notice.js'
import type { AskFrame, AskStep } from '../request/ask-frame.js'

type Parts = { readonly hasFailed: () => boolean; readonly again: () => void }

/** While the days are awaited. */
export function comingStep(frame: AskFrame, { hasFailed, again }: Parts): AskStep {
  return {
    get state() {
      return hasFailed() ? 'ask-missing' : 'ask-coming'
    },

    get title() {
      return frame.words.yourRequest
    },

    render() {
      const { place, words } = frame
      if (!hasFailed())
        return html`<div class="bars">
          <p class="meta" role="status">${words.coming}</p>
          <i></i><i></i><i></i>
        </div>`
      const ways = [way(words.retry, again), pageLink(place.sheet.page, words.ourPage)]
      return notice({ tone: 'bad', title: words.comingFailed, ways })
    },
  }
}
