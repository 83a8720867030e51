import { html, nothing } from 'lit'
import { focusOn } from '../../../parts/focus-on.js'
import { notice, quiet } from '../../../parts/notice.js'
import { whyNot } from '../../../parts/refusals/why-not.js'
import type { Content } from '../../../shared/content.js'
import { newKey } from '../../../shared/act.js'
import { signedAct } from '../../../shared/session.js'
import type { Asked } from '../request/ask-draft.js'
import type { AskFrame } from '../request/ask-frame.js'
import { refusalsOf } from '../../../parts/refusals/refusals-of.js'

const reasons = ['no-need', 'cannot'] as const

/** A new request is taken back in two presses; between them stands what that means. */
export function cancelOwn(frame: AskFrame, cancelled: (answer: Asked) => void) {
  let key: string | undefined
  let isSending = false
  let reason: (typeof reasons)[number] = 'no-need'
  let why = ''

  async function turn(next: string | undefined): Promise<void> {
    key = next
    why = ''
    frame.host.requestUpdate()
    await focusOn(frame, next === undefined ? '.cancel-own .quiet' : '.cancel-own h3')
  }

  async function cancel({ id, sequence, status }: Asked): Promise<void> {
    if (isSending || key === undefined) return
    isSending = true
    frame.host.requestUpdate()
    const { language, site } = frame.place
    // A reason is asked for where it was agreed.
    const said = status === 'agreed' ? { reason } : {}
    try {
      const answer = await signedAct(
        'loans.answer',
        { loanId: id, answer: 'cancel', sequence, ...said, site },
        { site, key },
      )
      key = undefined
      cancelled(answer)
    } catch (cause) {
      frame.failed(cause)
      why = await whyNot(cause, { words: frame.words, language }, refusalsOf('ask'))
    } finally {
      isSending = false
      frame.host.requestUpdate()
    }
  }

  const choices = () =>
    html`<fieldset>
      <legend class="label">${frame.words.cancelling.why}</legend>
      ${reasons.map(
        (each) =>
          html`<label class="option-line">
            <input
              type="radio"
              name="ask-cancel"
              .checked=${each === reason}
              @change=${() => {
                reason = each
              }}
            />
            ${frame.words.cancelling.reasons[each]()}
          </label>`,
      )}
    </fieldset>`

  return (asked: Asked): Content => {
    const { words } = frame
    if (!asked.answers.includes('cancel')) return nothing
    if (key === undefined)
      return html`<p class="cancel-own">${words.toCancel} ${quiet(words.cancel, () => void turn(newKey()))}</p>`
    return html`<div class="panel cancel-own">
      <h3 tabindex="-1">${words.cancelSure(asked.offer.title)}</h3>
      <p>${words.cancelling.words({ who: asked.other, hasDays: asked.from !== undefined })}</p>
      ${asked.status === 'agreed' ? choices() : nothing} ${why ? notice({ tone: 'bad', title: why }) : nothing}
      <button type="button" class="go" part="button" aria-disabled=${isSending} @click=${() => void cancel(asked)}>
        ${words.cancelGo}
      </button>
      ${quiet(words.cancelling.keep, () => void turn(undefined))}
    </div>`
  }
}
