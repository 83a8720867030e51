import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { longestWords } from '../../../../../words/longest-words.js'
import { text } from '../../../parts/form/field.js'
import { WordsQuestion } from '../../../parts/form/words-question.js'
import { momentWords } from '../../../parts/moment.js'
import type { LoansParts, Request } from '../parts/requests.js'
import type { RequestSheetStrings } from './request-sheet.strings.js'

type Asking = { readonly request: Request; readonly words: RequestSheetStrings }

/** Asks the site's moderators for help with a loan that is a week late, in two presses; their answer is read here. */
export class HelpForm {
  readonly #parts: LoansParts
  readonly #question: WordsQuestion<Asking>

  constructor(parts: LoansParts) {
    this.#parts = parts
    this.#question = new WordsQuestion<Asking>(parts, {
      name: 'help',
      of: ({ request }) => request.id,
      field: ({ words }) =>
        text({ label: words.help.words, most: longestWords, isLong: true, wanted: words.wordsMissing }),
      send: (words, asking) => this.#send(words, asking),
    })
  }

  close(): void {
    this.#question.close()
  }

  render(request: Request, words: RequestSheetStrings): Content {
    const { act, desk } = this.#parts
    const { call, mayCall } = request
    const { ask, go, late, why } = words.help
    const about = { request, words }
    // Somebody else has asked, or brought it back, while it was written.
    const isLate = !mayCall && act.busy !== 'help' && this.#question.isAsked(about)
    const isFirst = call !== undefined && call.answer === undefined
    return html`${call ? html`<p class="meta">${words.help.asked(momentWords(desk.language, call.at))}</p>` : nothing}
    ${
      call?.answer
        ? html`<h3>${words.help.answered}</h3>
            <p class="said" lang=${writtenIn}>${call.answer}</p>`
        : nothing
    }
    ${
      mayCall || this.#question.isAsked(about)
        ? this.#question.render(about, {
            ask,
            go: isLate ? undefined : go,
            keep: words.keep,
            back: isLate ? '#request-title' : undefined,
            before: html`<p role="status">${isLate ? late[isFirst ? 'asked' : 'moved'] : why(request.other)}</p>`,
          })
        : nothing
    }`
  }

  async #send(words: string, { request: { id }, words: said }: Asking): Promise<boolean> {
    const { act, desk, reload, space } = this.#parts
    const { member } = space.of.named
    if (member === undefined) return false
    const input = { member, loanId: id, words }
    if (!(await act.run('help', input, (how) => desk.call.loans.askHelp.mutate(input, how)))) return false
    reload()
    desk.did(said.help.done)
    return true
  }
}
