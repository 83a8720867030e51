import { html } from 'lit'
import { quiet, way } from '../notice.js'
import { momentIn } from '../../shared/days.js'
import type { KeptDraft } from '../form/draft-store.js'
import { onDay } from './draft/on-day.js'
import { isKeptOffer } from './draft/publish-draft.js'
import type { PublishFrame, PublishStep } from './publish-frame.js'

type Found = {
  readonly found: () => KeptDraft | undefined
  readonly resume: () => void
  readonly begin: () => void
  readonly erase: () => void
}

/** An offer that was begun before, in this browser. */
export function foundStep(frame: PublishFrame, { found, resume, begin, erase }: Found): PublishStep {
  return {
    state: 'draft-found',

    get title() {
      return frame.words.publishTitle
    },

    render() {
      const { place, words } = frame
      const draft = found()
      const zone = place.opening?.site.zone ?? 'UTC'
      const kept = isKeptOffer(draft?.what) ? draft.what : undefined
      const title = kept?.draft.title.trim()
      const at = momentIn(zone, draft?.at ?? 0)
      return html`<div class="panel">
        <h3>${kept?.changed ? words.begunChange : words.begunBefore}</h3>
        <p>
          <strong>${title || words.untitled}</strong><br />
          <span class="meta">${words.begunAt(onDay(place.language, at.day))}</span>
        </p>
        <button type="button" class="go" part="button" @click=${resume}>${words.resume}</button>
        <p class="ways">
          ${quiet(kept?.changed ? words.beginAfresh : words.beginOther, begin)} ${quiet(words.eraseDraft, erase)}
        </p>
      </div>`
    },
  }
}

type Closing = { readonly keep: () => void; readonly leave: () => void; readonly stay: () => void }

/** Nothing is kept before a code is asked for, unless the person chooses so. */
export function closingStep(frame: PublishFrame, { keep, leave, stay }: Closing): PublishStep {
  return {
    state: 'draft-closing',

    get title() {
      return frame.words.keepTitle
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
