import { html, nothing } from 'lit'
import { notice, pageLink, quiet, way } from '../../parts/notice.js'
import type { ReadyStrings } from '../ready-list.strings.js'

export type AwaitedView = {
  readonly words: Pick<ReadyStrings, 'cancel' | 'retry' | 'sheetComing' | 'sheetFailed' | 'sheetPage'>
  readonly hasFailed: boolean
  /** Path of the same on our own page, once that is known. */
  readonly page: string | undefined
  readonly retry: () => void
  readonly leave: () => void
}

/** A sheet that takes its time is said to come; one that does not come, with what else one can do. */
export function awaitedSheet({ words, hasFailed, page, retry, leave }: AwaitedView) {
  const cancel = quiet(words.cancel, leave)
  const ways = [way(words.retry, retry), page ? pageLink(page, words.sheetPage) : nothing, cancel]
  return html`<div class="awaited">
    ${
      hasFailed
        ? notice({ tone: 'bad', title: words.sheetFailed, ways })
        : html`<p><span role="status">${words.sheetComing}</span> ${cancel}</p>`
    }
  </div>`
}
