import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { written, type Form, type Kinds, type Row, type SpokenLanguage, type VocabularyParts } from './vocabulary.js'

type Shown = {
  readonly form: Exclude<Form, 'missed'>
  readonly language: SpokenLanguage
  readonly kinds: Kinds
  /** The one that is changed; absent for a new one. */
  readonly row: Row | undefined
  /** What a new one says, as of a word that found nothing. */
  readonly said: string
}

/** A word and what it means, or where it leads: new, changed, or taken away. */
export class WordPanel {
  readonly #parts: VocabularyParts
  readonly #tried: (said: string) => void
  #shown = ''
  #said = ''
  #meant = ''

  /** `tried`: what was just added is tried beside. */
  constructor(parts: VocabularyParts, tried: (said: string) => void) {
    this.#parts = parts
    this.#tried = tried
  }

  render(shown: Shown) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const { form, language, kinds, row } = shown
    this.#open(shown)
    const isMeaning = form === 'meanings'
    const subjects = kinds.find(({ kind }) => kind === form)?.subjects ?? []
    return html`<form
      class="panel"
      novalidate
      aria-labelledby="word"
      @submit=${(event: Event) => void this.#submit(event, shown)}
    >
      <h2 id="word" tabindex="-1">${row ? written(row, kinds) : isMeaning ? words.addMeaning : words.addWord}</h2>
      <div class="field">
        <label for="word-said">${isMeaning ? words.said : words.word}</label>
        <input
          id="word-said"
          lang=${language}
          maxlength="60"
          autocomplete="off"
          autocapitalize="off"
          .value=${this.#said}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) this.#said = target.value
          }}
        />
      </div>
      <div class="field">
        <label for="word-meant">${isMeaning ? words.meant : words.leadsTo}</label>
        ${
          isMeaning
            ? html`<input
                id="word-meant"
                lang=${language}
                maxlength="60"
                autocomplete="off"
                autocapitalize="off"
                .value=${this.#meant}
                @input=${({ target }: Event) => {
                  if (target instanceof HTMLInputElement) this.#meant = target.value
                }}
              />`
            : html`<select
                id="word-meant"
                @change=${({ target }: Event) => {
                  if (target instanceof HTMLSelectElement) this.#meant = target.value
                }}
              >
                <option value="" ?selected=${this.#meant === ''}>${words.choose}</option>
                ${subjects.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.#meant}>${name}</option>`)}
              </select>`
        }
      </div>
      <p class="meta">${isMeaning ? words.meaningMore : words.wordMore}</p>
      ${act.said('word')}
      <button class="go" aria-disabled=${act.busy === 'word'}>
        ${act.busy === 'word' ? words.saving : row ? words.save : words.addIt}
      </button>
      <p class="ways">
        ${row ? html`<button type="button" class="quiet bad" @click=${() => void this.remove(row, kinds)}>${words.remove}</button>` : nothing}
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </p>
    </form>`
  }

  async remove(row: Row, kinds: Kinds): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    const rows = [row]
    if (!(await act.run('word', rows, (how) => desk.call.vocabulary.remove.mutate({ rows }, how)))) return
    act.leave()
    await reload()
    desk.did(words().removed(written(row, kinds)), { name: words().undo, act: () => void this.#add(row, kinds) })
  }

  #open({ form, language, row, said }: Shown): void {
    const key = JSON.stringify([form, language, row, said])
    if (this.#shown === key) return
    this.#shown = key
    this.#said = row ? ('said' in row ? row.said : row.word) : said
    this.#meant = row ? ('said' in row ? row.meant : row.id) : ''
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, said ? '#word-meant' : row ? '#word' : '#word-said')
  }

  async #submit(event: Event, { form, language, row, kinds }: Shown): Promise<void> {
    event.preventDefault()
    const { act, desk, reload, words } = this.#parts
    const [said, meant] = [this.#said.trim(), this.#meant.trim()]
    if (said === '' || meant === '') return act.say('word', words().bothMissing)
    const to: Row = form === 'meanings' ? { language, said, meant } : { language, kind: form, id: meant, word: said }
    if (!row) return this.#addNew(to, kinds)
    const change = { row, to }
    if (!(await act.run('word', change, (how) => desk.call.vocabulary.change.mutate(change, how)))) return
    act.leave()
    await reload()
    this.#tried(said)
    desk.did(words().changed(written(to, kinds)), {
      name: words().undo,
      act: () => void this.#back({ row: to, to: row }, kinds),
    })
  }

  async #addNew(row: Row, kinds: Kinds): Promise<void> {
    const added = await this.#add(row, kinds)
    if (!added) return
    this.#said = ''
    this.#meant = ''
    this.#tried('said' in row ? row.said : row.word)
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
