import { html } from 'lit'
import type { Content } from '../../../shared/content.js'
import { marked } from '../../../shared/marked.js'
import type { AnswerStrings, Refusing } from './answer.strings.js'
import { refusalSaid } from './refusal-said.js'

/** On the server an answer settles two seconds later, for a slow line. */
const shownMs = 10_000

/** An answer while it may be taken back: nobody else has heard of it. */
export class Unsettled {
  /** The one that the answer made; undefined once it stands. */
  sequence: number | undefined
  readonly #stands: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(stands: () => void) {
    this.#stands = stands
  }

  begin({ sequence, takeBack }: { readonly sequence: number; readonly takeBack?: unknown }): void {
    this.end()
    if (!takeBack) return
    this.sequence = sequence
    this.#timer = setTimeout(() => {
      this.end()
      this.#stands()
    }, shownMs)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.sequence = undefined
  }
}

type Taking = { readonly who: string; readonly isSending: boolean; readonly press: () => void }

/** What was answered, and the way to take it back: it takes the place of what else may be done. */
export function unsettledView(noted: string, { takeBack }: AnswerStrings, { who, isSending, press }: Taking): Content {
  return html`<p class="good told" role="status" tabindex="-1">${marked(`${noted} ${takeBack.soon(who)}`, who)}</p>
    <div class="answers">
      <button type="button" class="ghost take-back" aria-disabled=${isSending} @click=${press}>
        ${takeBack.press}
      </button>
    </div>`
}

/** Why it was not taken back. */
export function notTakenBack(reason: Refusing, words: AnswerStrings): string {
  if (reason === 'days-taken') return words.takeBack.taken
  return reason === 'too-late' || reason === 'loan-moved-on' ? words.takeBack.late : refusalSaid(reason, words)
}

/** What was said by an act that may be taken back. */
export function notedOf(act: string | undefined, words: AnswerStrings): string {
  const noted: Readonly<Partial<Record<string, string>>> = words.noted
  return noted[act ?? ''] ?? ''
}
