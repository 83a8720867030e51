import { html, nothing } from 'lit'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { barredDoes } from '../../../../../words/moderation/barred-does.js'
import { writtenIn } from '../../../../../words/written-in.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { options, text } from '../../../parts/form/field.js'
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
export class BarredSheet {
  readonly #parts: Parts
  /** Shows what a word that is being written would catch. */
  readonly #caught: RemoteRead<readonly [word: string], Catches>
  /** `one`: absent for a new one. */
  readonly #form: DeskForm<Word, Barred | undefined>
  #asked = ''

  constructor(parts: Parts) {
    this.#parts = parts
    this.#caught = deskRead<readonly [word: string], Catches>(parts.desk, {
      args: () => (this.#asked ? [this.#asked] : []),
      read: ([word], how) => parts.desk.call.barredWords.catches.query({ word }, how),
    })
    this.#form = new DeskForm<Word, Barred | undefined>(parts, {
      name: 'word',
      of: (one) => one?.word ?? '',
      fresh: (one) => (one ? only(one) : fresh),
      leadsTo: (one) => (one ? undefined : 'word'),
      filled: ({ word }, one) => this.#ask(one?.word === word ? '' : word),
      fields: () => {
        const words = parts.words()
        const noSigns = (typed: string) => (/^#|;/.test(typed) ? words.noSigns : undefined)
        return {
          word: text({
            label: words.word,
            most: 60,
            isName: true,
            wanted: words.wordMissing,
            faulty: noSigns,
            left: (word) => this.#ask(word),
          }),
          does: options({ label: words.effect, choices: effects, names: words.does, more: words.doesMore }),
          reason: text({ label: words.reason, most: 200, faulty: noSigns }),
        }
      },
      send: (to, one) => (one ? this.#save(only(one), to) : this.#add(to)),
    })
  }

  close(): void {
    this.#caught.close()
    this.#form.close()
  }

  render(one: Barred | undefined) {
    const words = this.#parts.words()
    return this.#form.render(one, {
      title: one?.word ?? words.add,
      close: words.close,
      more: html`<div role="status">${this.#told(one)}</div>`,
      go: one ? words.save : words.addIt,
      going: words.saving,
      after:
        one &&
        html`<p class="ways">
          <button type="button" class="quiet bad" @click=${() => void this.#remove(only(one))}>${words.remove}</button>
        </p>`,
    })
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

  #ask(word: string): void {
    this.#asked = word.trim()
    this.#parts.desk.host.requestUpdate()
  }

  async #save(seen: Word, to: Word): Promise<boolean> {
    const { act, desk, reload, words } = this.#parts
    if (!(await this.#change(seen, to))) return false
    act.leave()
    await reload()
    desk.did(words().changed(to.word), { name: words().undo, act: () => void this.#back(to, seen) })
    return true
  }

  async #add(word: Word): Promise<boolean> {
    const { act, desk, reload, words } = this.#parts
    const done = await act.run('word', word, (how) => desk.call.barredWords.add.mutate(word, how))
    if (!done) return false
    await reload()
    if (done.isNew)
      desk.did(words().added(word.word, words().does[word.does]), {
        name: words().undo,
        act: () => void this.#remove(word),
      })
    else act.say('word', words().known)
    return done.isNew
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
