import { html, nothing } from 'lit'
import { decisionDoes } from '../../../../words/moderation/decision-does.js'
import { BanForm } from './ban-form.js'
import type { Choice, Draft, CaseParts } from './draft.js'
import { callsOf, itemOf, type Does, type Opened } from './moderation.js'

/** An answer is due to who gave it, with its reasons, whichever it is. */
const isContestedIn = ({ hidings }: Opened): boolean =>
  hidings.some(({ mayLift, objection }) => mayLift && objection && !objection.outcome)

/** Takes a decision, with its reason and words. */
export class DecisionForm {
  readonly #parts: CaseParts
  readonly #draft: Draft
  readonly #ban: BanForm

  constructor(parts: CaseParts, draft: Draft) {
    this.#parts = parts
    this.#draft = draft
    this.#ban = new BanForm(parts, draft)
  }

  close(): void {
    this.#draft.close()
  }

  render(opened: Opened) {
    this.#draft.meet(opened)
    const words = this.#parts.words()
    const { choice } = this.#draft
    const asked = this.#draft.asked.still(opened.may)
    const acts = decisionDoes.filter((each) => each === asked || opened.may.includes(each))
    if (choice?.does === 'ban') return this.#ban.render(opened, choice)
    return html`<section class="panel" aria-labelledby="decide-title">
      <h2 id="decide-title">${words.ask.title}</h2>
      ${acts.length === 0 ? html`<p>${words.ask.nothing}</p>` : this.#deciding(opened, acts, choice)}
      ${this.#ban.line(opened)}
    </section>`
  }

  #deciding(opened: Opened, acts: readonly Does[], choice: Choice | undefined) {
    const words = this.#parts.words()
    const { act } = this.#parts
    const isContested = isContestedIn(opened)
    const isKept = opened.hidings.some(
      ({ asks, mayLift, objection }) => mayLift && !asks && objection && !objection.outcome,
    )
    const nameOf = (does: Does) => (does === 'hide' && isKept ? words.ask.keep : words.ask.acts[does])
    const told = opened.reports.filter(({ outcome, told }) => told && !outcome).length
    const does = acts.find((each) => each === choice?.does)
    return html`<form class="stack" @submit=${(event: Event) => void this.#send(event, opened)}>
      <fieldset class="opts">
        <legend class="unseen">${words.ask.title}</legend>
        ${acts.map(
          (each) =>
            html`<label class="opt"
              ><input
                type="radio"
                name="does"
                value=${each}
                .checked=${does === each}
                @change=${() => {
                  this.#draft.asked.ask(each, opened.seen)
                  this.#draft.choose({ does: each })
                }}
              /><span><b>${nameOf(each).name}</b><small>${nameOf(each).means}</small></span></label
            >`,
        )}
      </fieldset>
      ${
        choice
          ? html`${does === 'show' && !isContested ? nothing : this.#draft.writing(opened, choice)}
            ${this.#draft.letterOf(opened, choice)}`
          : nothing
      }
      <div class="sends">
        ${act.said('decide')}
        <button class="go" aria-disabled=${act.busy === 'decide'}>
          ${act.busy === 'decide' ? words.notes.sending : does ? nameOf(does).name : words.ask.decide}
        </button>
      </div>
      <p class="meta">${[words.ask.told(told), words.ask.noted].filter(Boolean).join(' ')}</p>
    </form>`
  }

  async #send(event: Event, opened: Opened): Promise<void> {
    event.preventDefault()
    const { choice } = this.#draft
    const { act, decided, desk, space, words } = this.#parts
    if (!choice) return act.say('decide', words().ask.choose)
    if (choice.does === 'ban') return
    const said = choice.said.trim()
    if (choice.does === 'ask' && !said) return this.#draft.say(words().ask.wordsWanted)
    if (this.#draft.isUnfinished) return this.#draft.say(words().ask.unfinished)
    const { isTold } = this.#draft
    const { id, kind } = opened
    const input = {
      ...space.of.named,
      kind,
      id,
      seen: this.#draft.asked.take(choice.does, opened.seen),
      does: choice.does,
      reason: choice.reason,
      words: choice.does === 'show' && !isContestedIn(opened) ? '' : said,
    }
    const done = await act.run('decide', input, (how) => callsOf(desk, space).decide.mutate(input, how))
    if (!done) return
    this.#draft.drop()
    decided(done, { item: itemOf(opened), isTold })
  }
}
