import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { barredDoes } from '../../../../../words/moderation/barred-does.js'
import { writtenIn } from '../../../../../words/written.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import type { Desk } from '../../../room.js'
import type { WordsStrings } from './words.strings.js'

export type Barred = OutputOf<'barredWords.list'>['barred'][number]
type Word = Pick<Barred, 'word' | 'does' | 'reason'>
type Catches = Barred['catches']
export type Effect = Barred['does']
export const effects: readonly Effect[] = barredDoes

type Parts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly reload: () => Promise<void>
  readonly words: () => WordsStrings
}

const fresh: Word = { word: '', does: 'look', reason: '' }

/** A barred word, or a new one: what it does, why, and which offers of today have it. */
export class BarredPanel {
  readonly #parts: Parts
  /** What a word that is being written would catch. */
  readonly #caught: RemoteRead<readonly [word: string], Catches>
  #shown: string | undefined
  #typed: Partial<Word> = {}
  #asked = ''

  constructor(parts: Parts) {
    this.#parts = parts
    this.#caught = deskRead<readonly [word: string], Catches>(parts.desk, {
      args: () => (this.#asked ? [this.#asked] : []),
      read: ([word], how) => parts.desk.call.barredWords.catches.query({ word }, how),
    })
  }

  close(): void {
    this.#caught.close()
  }

  /** `one`: absent for a new one. */
  render(one: Barred | undefined) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    this.#open(one)
    const { word, does, reason } = { ...fresh, ...(one && only(one)), ...this.#typed }
    const isBusy = act.busy === 'word'
    return html`<form
      class="panel"
      novalidate
      aria-labelledby="barred"
      @submit=${(event: Event) => void this.#submit(event, one)}
    >
      <h2 id="barred" tabindex="-1">${one?.word ?? words.add}</h2>
      <div class="field">
        <label for="barred-word">${words.word}</label>
        <input
          id="barred-word"
          maxlength="60"
          autocomplete="off"
          autocapitalize="off"
          .value=${word}
          @input=${({ target }: Event) => target instanceof HTMLInputElement && this.#type({ word: target.value })}
          @change=${() => this.#ask(word)}
        />
      </div>
      <fieldset class="opts">
        <legend>${words.effect}</legend>
        ${effects.map(
          (each) =>
            html`<label class="opt">
              <input
                type="radio"
                name="does"
                value=${each}
                .checked=${each === does}
                @change=${() => this.#type({ does: each })}
              />
              <span><b>${words.does[each]}</b><small>${words.doesMore[each]}</small></span>
            </label>`,
        )}
      </fieldset>
      <div class="field">
        <label for="barred-reason">${words.reason}</label>
        <input
          id="barred-reason"
          maxlength="200"
          autocomplete="off"
          .value=${reason}
          @input=${({ target }: Event) => target instanceof HTMLInputElement && this.#type({ reason: target.value })}
        />
      </div>
      <div role="status">${this.#told(one)}</div>
      ${act.said('word')}
      <button class="go" aria-disabled=${isBusy}>${isBusy ? words.saving : one ? words.save : words.addIt}</button>
      <p class="ways">
        ${one ? html`<button type="button" class="quiet bad" @click=${() => void this.#remove(only(one))}>${words.remove}</button>` : nothing}
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </p>
    </form>`
  }

  #told(one: Barred | undefined) {
    const words = this.#parts.words()
    const caught = this.#asked ? this.#caught.answer : one?.catches
    if (!caught) return nothing
    return html`<p>${words.today(caught.count, caught.atLeast)}</p>
      ${
        caught.titles.length > 0
          ? html`<ul class="meta" lang=${writtenIn}>
              ${caught.titles.map((title) => html`<li>${title}</li>`)}
            </ul>`
          : nothing
      }`
  }

  #open(one: Barred | undefined): void {
    const key = one?.word ?? ''
    if (this.#shown === key) return
    this.#shown = key
    this.#typed = {}
    this.#asked = ''
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, one ? '#barred' : '#barred-word')
  }

  #type(typed: Partial<Word>): void {
    this.#typed = { ...this.#typed, ...typed }
    this.#parts.desk.host.requestUpdate()
  }

  #ask(word: string): void {
    this.#asked = word.trim()
    this.#parts.desk.host.requestUpdate()
  }

  async #submit(event: Event, one: Barred | undefined): Promise<void> {
    event.preventDefault()
    const { act, desk, reload, words } = this.#parts
    const typed = { ...fresh, ...(one && only(one)), ...this.#typed }
    const to = { ...typed, word: typed.word.trim(), reason: typed.reason.trim() }
    if (to.word === '') return act.say('word', words().wordMissing)
    if (/^#|;/.test(to.word + to.reason)) return act.say('word', words().noSigns)
    if (!one) return this.#add(to)
    if (!(await this.#change(only(one), to))) return
    this.#shown = undefined
    act.leave()
    await reload()
    desk.did(words().changed(to.word), { name: words().undo, act: () => void this.#back(to, only(one)) })
  }

  async #add(word: Word): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    const done = await act.run('word', word, (how) => desk.call.barredWords.add.mutate(word, how))
    if (!done) return
    this.#shown = undefined
    await reload()
    if (!done.isNew) return act.say('word', words().known)
    desk.did(words().added(word.word, words().does[word.does]), {
      name: words().undo,
      act: () => void this.#remove(word),
    })
  }

  #change(seen: Word, to: Word) {
    const { act, desk } = this.#parts
    return act.run('word', [seen, to], (how) => desk.call.barredWords.change.mutate({ seen, to }, how))
  }

  async #back(seen: Word, to: Word): Promise<void> {
    if (!(await this.#change(seen, to))) return
    const { desk, reload, words } = this.#parts
    await reload()
    desk.did(words().changed(to.word))
  }

  async #remove(seen: Word): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    if (!(await act.run('word', seen, (how) => desk.call.barredWords.remove.mutate({ seen }, how)))) return
    act.leave()
    await reload()
    desk.did(words().removed(seen.word), { name: words().undo, act: () => void this.#add(seen) })
  }
}

const only = ({ word, does, reason }: Barred): Word => ({ word, does, reason })
