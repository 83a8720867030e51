import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { longestWords } from '../../words/longest-words.js'
import type { Talk } from './lines-view.js'
import type { TalkStrings } from './talk.strings.js'

type ComposerView = {
  readonly words: TalkStrings
  readonly typed: string
  /** Why the last line did not leave. */
  readonly refused: string
  /** What was chosen to be shown, and where one chooses more. */
  readonly photos: Content
  readonly picker: Content
  /** In place of those that everybody has. */
  readonly ready?: readonly string[] | undefined
  readonly type: (words: string) => void
  readonly say: () => void
  readonly take: (words: string) => void
}

/** At the foot, always in sight: where one writes, and who reads it. */
export function composerView(talk: Talk, view: ComposerView): Content {
  const { photos, picker, refused, say, take, type, typed, words } = view
  const { mayThank, other, readOn } = talk
  const ready = view.ready ?? readyIn(talk, words)
  const label = mayThank ? words.thank(other) : words.field(other)
  const left = longestWords - typed.length
  const submit = (event: Event) => {
    event.preventDefault()
    say()
  }
  return html`<form class="composer" novalidate @submit=${submit}>
    <p class="wrong" role="alert">${refused}</p>
    ${
      typed === ''
        ? html`<p class="ready" role="group" aria-label=${words.ready}>
            ${ready.map((each) => html`<button type="button" class="chip" @click=${() => take(each)}>${each}</button>`)}
          </p>`
        : nothing
    }
    ${photos}
    <div class="typing">
      ${picker}
      <textarea
        id="talk-say"
        rows="1"
        maxlength=${longestWords}
        aria-label=${label}
        aria-describedby="talk-read"
        placeholder=${words.label(other)}
        .value=${typed}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) type(target.value)
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (sends(event)) submit(event)
        }}
      ></textarea>
      <button class="send" part="button" aria-label=${words.send}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M21 3 3 10.5l7 3 3 7zM21 3 10 13.5" /></svg>
      </button>
    </div>
    <p class="meta" id="talk-read">
      ${readOn.length > 0 ? marked(words.readOn(readOn), ...readOn) : words.ours}
      ${left < 200 ? words.left(left) : nothing}
    </p>
  </form>`
}

function readyIn({ kind, mayThank, side }: Talk, { readyThanks, readyWords, visit }: TalkStrings): readonly string[] {
  if (kind === 'appointment') return side === 'repairer' ? visit.ready.repairer : visit.ready.resident
  return mayThank ? readyThanks : readyWords
}

/** With a keyboard of its own, Enter sends; on a telephone it begins a line. */
const sends = ({ isComposing, key, shiftKey }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !isComposing && matchMedia('(pointer: fine)').matches
