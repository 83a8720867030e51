import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { selectField } from '../../../../parts/form/field-control.js'
import { momentWords } from '../../parts/moment.js'
import type { Choice, Draft, CaseParts } from './draft.js'
import { allLasts, callsOf, type Opened } from './moderation.js'

/** A person kept from publishing touches a person: asked once, with the way back beside. */
export class BanForm {
  readonly #parts: CaseParts
  readonly #draft: Draft

  constructor(parts: CaseParts, draft: Draft) {
    this.#parts = parts
    this.#draft = draft
  }

  /** Below what is decided about an offer: the way there, or that it stands. */
  line(opened: Opened) {
    const { ban, may, shown } = opened
    const { act, desk, lift } = this.#parts
    const words = this.#parts.words()
    if (ban)
      return html`<p class="st bad">
          ${words.ban.stands({
            at: momentWords(desk.language, ban.at),
            everywhere: ban.everywhere,
            until: ban.until && momentWords(desk.language, ban.until),
          })}
        </p>
        ${
          ban.mayLift
            ? html`<p>
                  <button
                    type="button"
                    class="quiet"
                    aria-disabled=${act.busy === 'lift'}
                    @click=${() => lift(ban.id, shown.giver)}
                  >
                    ${words.ban.liftOf(shown.giver)}
                  </button>
                </p>
                ${act.said('lift')}`
            : nothing
        }`
    if (!may.includes('ban')) return nothing
    return html`<p>
      <button
        type="button"
        class="quiet bad"
        id="ban"
        @click=${() => {
          this.#draft.begin('ban', opened)
          void focusOn(desk, '#ban-title')
        }}
      >
        ${words.ban.open(shown.giver)}
      </button>
    </p>`
  }

  render(opened: Opened, choice: Choice) {
    const { act, space } = this.#parts
    const words = this.#parts.words()
    const { giver } = opened.shown
    const back = () => {
      this.#draft.drop()
      void focusOn(this.#parts.desk, '#ban')
    }
    return html`<section class="panel" aria-labelledby="ban-title">
      <h2 id="ban-title" tabindex="-1">${words.ban.title(giver)}</h2>
      <p>${space.of.kind === 'network' ? words.ban.everywhere : words.ban.here(space.of.name ?? '')}</p>
      <form class="stack" @submit=${(event: Event) => void this.#send(event, opened)}>
        ${this.#lasting()} ${this.#draft.writing(opened, choice)}
        ${this.#draft.lasts ? this.#draft.letterOf(opened, choice) : nothing}
        <div class="sends">
          ${act.said('ban')}
          <p class="ways">
            <button class="go" aria-disabled=${act.busy === 'ban'}>
              ${act.busy === 'ban' ? words.notes.sending : words.ban.send}
            </button>
            <button type="button" class="way" @click=${back}>${words.ban.back}</button>
          </p>
        </div>
      </form>
    </section>`
  }

  #lasting() {
    const words = this.#parts.words()
    const { lasts } = this.#draft
    return selectField({
      id: 'lasts',
      label: words.ban.lasts,
      wrong: this.#draft.wrongAt('lasts'),
      value: String(lasts ?? ''),
      options: [['', words.ban.choose], ...allLasts.map((each) => [String(each), words.ban.lastsFor[each]] as const)],
      choose: (value) => this.#draft.chooseLasts(allLasts.find((each) => String(each) === value)),
    })
  }

  async #send(event: Event, { id, kind, seen, shown }: Opened): Promise<void> {
    event.preventDefault()
    const { choice } = this.#draft
    if (!choice) return
    const { act, banned, desk, space, words } = this.#parts
    const said = choice.said.trim()
    const { lasts } = this.#draft
    if (!lasts) return this.#draft.say(words().ban.lastsWanted, 'lasts')
    if (!said || this.#draft.isUnfinished) return this.#draft.say(words().ban.wordsWanted)
    const { isTold } = this.#draft
    this.#draft.asked.take('ban', seen)
    const input = {
      ...space.of.named,
      kind,
      id,
      reason: choice.reason,
      words: said,
      ...(lasts !== 'open' && { days: lasts }),
    }
    const done = await act.run('ban', input, (how) => callsOf(desk, space).ban.mutate(input, how))
    if (!done) return
    this.#draft.drop()
    banned({ ...done, name: shown.giver, isTold })
  }
}
