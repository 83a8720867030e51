import { html } from 'lit'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { choice, text } from '../../../parts/form/field.js'
import { written, type Form, type Kinds, type Row, type SpokenLanguage, type VocabularyParts } from './vocabulary.js'

type Shown = {
  readonly form: Exclude<Form, 'missed'>
  readonly language: SpokenLanguage
  readonly kinds: Kinds
  /** The one that is changed; absent for a new one. */
  readonly row: Row | undefined
  /** A new one begins with this, as from a word that found nothing. */
  readonly said: string
}

type Typed = { readonly said: string; readonly meant: string }

/** A word and what it means, or where it leads: new, changed, or taken away. */
export class WordSheet {
  readonly #parts: VocabularyParts
  readonly #tried: (said: string) => void
  readonly #form: DeskForm<Typed, Shown>

  /** `tried`: what was just added is tried beside. */
  constructor(parts: VocabularyParts, tried: (said: string) => void) {
    this.#parts = parts
    this.#tried = tried
    this.#form = new DeskForm<Typed, Shown>(parts, {
      name: 'word',
      of: ({ form, language, row, said }) => JSON.stringify([form, language, row, said]),
      fresh: ({ row, said }) =>
        !row
          ? { said, meant: '' }
          : 'said' in row
            ? { said: row.said, meant: row.meant }
            : { said: row.word, meant: row.id },
      leadsTo: ({ row, said }) => (said ? 'meant' : row ? undefined : 'said'),
      fields: (_typed, shown) => this.#fields(shown),
      send: (typed, shown) => this.#save(typed, shown),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(shown: Shown) {
    const words = this.#parts.words()
    const { form, kinds, row } = shown
    const isMeaning = form === 'meanings'
    return this.#form.render(shown, {
      title: row ? written(row, kinds) : isMeaning ? words.addMeaning : words.addWord,
      close: words.close,
      more: html`<p class="meta">${isMeaning ? words.meaningMore : words.wordMore}</p>`,
      go: row ? words.save : words.addIt,
      going: words.saving,
      after:
        row &&
        html`<p class="ways">
          <button type="button" class="quiet bad" @click=${() => void this.remove(row, kinds)}>${words.remove}</button>
        </p>`,
    })
  }

  #fields({ form, language: lang, kinds }: Shown) {
    const words = this.#parts.words()
    const isMeaning = form === 'meanings'
    const written = { most: 60, lang, isName: true, wanted: words.bothMissing }
    const subjects = kinds.find(({ kind }) => kind === form)?.subjects ?? []
    return {
      said: text({ ...written, label: isMeaning ? words.said : words.word }),
      meant: isMeaning
        ? text({ ...written, label: words.meant })
        : choice({
            label: words.leadsTo,
            choices: ['', ...subjects.map(({ id }) => id)],
            names: { '': words.choose, ...Object.fromEntries(subjects.map(({ id, name }) => [id, name])) },
            faulty: (id) => (id ? undefined : words.bothMissing),
          }),
    }
  }

  async remove(row: Row, kinds: Kinds): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    const rows = [row]
    if (!(await act.run('word', rows, (how) => desk.call.vocabulary.remove.mutate({ rows }, how)))) return
    act.leave()
    await reload()
    desk.did(words().removed(written(row, kinds)), { name: words().undo, act: () => void this.#add(row, kinds) })
  }

  async #save({ said, meant }: Typed, { form, language, row, kinds }: Shown): Promise<boolean> {
    const { act, desk, reload, words } = this.#parts
    const to: Row = form === 'meanings' ? { language, said, meant } : { language, kind: form, id: meant, word: said }
    if (!row) {
      const isAdded = await this.#add(to, kinds)
      if (isAdded) this.#tried(said)
      return isAdded
    }
    const change = { row, to }
    if (!(await act.run('word', change, (how) => desk.call.vocabulary.change.mutate(change, how)))) return false
    act.leave()
    await reload()
    this.#tried(said)
    desk.did(words().changed(written(to, kinds)), {
      name: words().undo,
      act: () => void this.#back({ row: to, to: row }, kinds),
    })
    return true
  }

  async #add(row: Row, kinds: Kinds): Promise<boolean> {
    const { act, desk, reload, words } = this.#parts
    const rows = [row]
    const done = await act.run('word', rows, (how) => desk.call.vocabulary.add.mutate({ rows }, how))
    if (!done) return false
    await reload()
    if (done.changed === 0) desk.did(words().known(written(row, kinds)))
    else desk.did(words().added(written(row, kinds)), { name: words().undo, act: () => void this.remove(row, kinds) })
    return true
  }

  async #back(change: { readonly row: Row; readonly to: Row }, kinds: Kinds): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    if (!(await act.run('word', change, (how) => desk.call.vocabulary.change.mutate(change, how)))) return
    await reload()
    desk.did(words().changed(written(change.to, kinds)))
  }
}
