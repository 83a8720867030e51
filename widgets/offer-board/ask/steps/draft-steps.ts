import { html } from 'lit'
import type { KeptDraft } from '../../../parts/form/draft-store.js'
import { quiet, way } from '../../../parts/notice.js'
import { momentIn } from '../../../shared/days.js'
import type { AskFrame, AskStep } from '../request/ask-frame.js'
import { offerRecap } from './offer-recap.js'

type Found = {
  readonly found: () => KeptDraft | undefined
  readonly resume: () => void
  readonly begin: () => void
  readonly erase: () => void
}

/** One that was begun before, in this browser. */
export function foundStep(frame: AskFrame, { found, resume, begin, erase }: Found): AskStep {
  return {
    state: 'ask-found',

    get title() {
      return frame.words.titles.found
    },

    render() {
      const { asked, say, words } = frame
      const { day } = momentIn(asked?.zone ?? 'UTC', found()?.at ?? 0)
      return html`<div class="panel">
        ${offerRecap(frame)}
        <p class="meta">${words.begunAt(say(day))}</p>
        <button type="button" class="go" part="button" @click=${resume}>${words.resume}</button>
        <p class="ways">${quiet(words.beginAnew, begin)} ${quiet(words.eraseDraft, erase)}</p>
      </div>`
    },
  }
}

type Closing = { readonly keep: () => void; readonly leave: () => void; readonly stay: () => void }

/** Nothing is kept before a code is asked for, unless the person chooses so. */
export function closingStep(frame: AskFrame, { keep, leave, stay }: Closing): AskStep {
  return {
    state: 'ask-closing',

    get title() {
      return frame.words.titles.closing
    },

    render() {
      const { words } = frame
      return html`<div class="panel">
        <p>${words.keepMore}</p>
        <button type="button" class="go" part="button" @click=${keep}>${words.keepAndClose}</button>
        ${way(words.closeOnly, leave)} ${quiet(words.keepWriting, stay)}
      </div>`
    },
  }
}
