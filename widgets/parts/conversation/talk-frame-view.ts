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
  /** Unknown until it was read. */
  readonly other?: string
  readonly close: () => void
}

export function talkFrame(content: Content, { close, other, title, words }: Frame): Content {
  return html`<div class="sheet form-sheet talk">
    ${sheetHead({
      id: 'talk-title',
      title: other === undefined ? words.loading : marked(words.title(other), other),
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
  const isGone = error instanceof Refused
  return notice({
    tone: isGone ? 'warn' : 'bad',
    title: isGone ? words.gone : words.failed,
    ways: isGone ? way(words.close, close) : way(words.retry, retry),
  })
}
