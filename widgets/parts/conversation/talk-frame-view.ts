import { html } from 'lit'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { Refused } from '../../shared/wire.js'
import { notice, way } from '../notice.js'
import { sheetHead } from '../sheet/sheet-head.js'
import type { TalkStrings } from './talk.strings.js'

type Frame = {
  readonly words: TalkStrings
  /** Of the thing. */
  readonly title: string
  readonly other: string
  readonly close: () => void
}

export function talkFrame(content: Content, { close, other, title, words }: Frame): Content {
  return html`<div class="sheet form-sheet talk">
    ${sheetHead({
      id: 'talk-title',
      title: marked(words.title(other), other),
      under: html`<p class="meta">${marked(title, title)}</p>`,
      close: { name: words.close, act: close },
    })}
    ${content}
  </div>`
}

type Awaited = Pick<Frame, 'close' | 'words'> & { readonly error: unknown; readonly retry: () => void }

/** Nothing of it is there yet. */
export function awaitedTalk({ close, error, retry, words }: Awaited): Content {
  if (!error)
    return html`<div class="bars">
      <p class="unseen" role="status">${words.loading}</p>
      <i></i><i></i>
    </div>`
  const isBusy = error instanceof Refused && /^(too-many-requests|try-later)$/.test(error.reason)
  if (error instanceof Refused && !isBusy)
    return notice({ tone: 'warn', title: words.gone, ways: way(words.close, close) })
  const why = isBusy ? 'busy' : navigator.onLine ? 'silent' : 'offline'
  return notice({ tone: 'bad', title: words.failed, more: words.why[why], ways: way(words.retry, retry) })
}
