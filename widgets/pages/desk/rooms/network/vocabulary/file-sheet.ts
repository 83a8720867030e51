import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { saveFile } from '../../../parts/save-file.js'
import { faultWords, type VocabularyParts } from './vocabulary.js'

type Looked = OutputOf<'vocabulary.look'>

/** A file of words: what it would do is told first, with each line that is refused and why. */
export class FileSheet {
  readonly #parts: VocabularyParts
  #csv = ''
  #name = ''
  #looked: Looked | undefined

  constructor(parts: VocabularyParts) {
    this.#parts = parts
  }

  render() {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    return html`<div class="panel">
      <div class="headed">
        <h2 tabindex="-1">${words.file}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p class="meta">${words.fileMore}</p>
      <div class="field">
        <label for="words-file">${words.chooseFile}</label>
        <input
          id="words-file"
          type="file"
          accept=".csv,text/csv"
          @change=${(event: Event) => void this.#choose(event)}
        />
      </div>
      ${act.said('file')} ${this.#looked ? this.#told(this.#looked) : nothing}
    </div>`
  }

  #told({ columns, added, known, refused, file, rows }: Looked) {
    const words = this.#parts.words()
    const isBusy = this.#parts.act.busy === 'file'
    if (columns !== undefined) return html`<p class="wrong" role="status">${words.columns(columns)}</p>`
    return html`<div class="stack" id="file-told" tabindex="-1">
      <p role="status"><b>${words.wouldDo(this.#name, { added, known, refused: refused.length })}</b></p>
      ${
        refused.length > 0
          ? html`<ul class="rows framed refused">
                ${refused.map(({ line, fault, said }) => html`<li>${words.refused(line, faultWords(words.faults, fault), said)}</li>`)}
              </ul>
              ${
                file
                  ? html`<button type="button" class="way" @click=${() => saveFile(file.name, file.csv)}>
                      ${words.refusedFile}
                    </button>`
                  : nothing
              }`
          : nothing
      }
      ${
        added > 0
          ? html`${rows.length === 0 ? html`<p>${words.noWayBack}</p>` : nothing}
              <button type="button" class="go" aria-disabled=${isBusy} @click=${() => void this.#take()}>
                ${isBusy ? words.saving : words.take(added)}
              </button>`
          : nothing
      }
    </div>`
  }

  async #choose({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined
    if (!file) return
    const { act, desk, words } = this.#parts
    this.#looked = undefined
    if (file.size > 500_000) return act.say('file', words().tooLarge)
    this.#csv = await file.text()
    this.#name = file.name
    const input = { csv: this.#csv, locale: desk.language }
    this.#looked = await act.run('file', [input], (how) => desk.call.vocabulary.look.query(input, how))
    if (this.#looked) void focusOn(desk, '#file-told')
  }

  async #take(): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    const input = { csv: this.#csv, locale: desk.language }
    const done = await act.run('file', input, (how) => desk.call.vocabulary.take.mutate(input, how))
    if (!done) return
    this.#looked = undefined
    await reload()
    const { rows } = done
    const text = words().took(done.added)
    if (rows.length === 0) desk.did(text)
    else desk.did(text, { name: words().undo, act: () => void this.#back(rows) })
  }

  async #back(rows: Looked['rows']): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    if (!(await act.run('file', rows, (how) => desk.call.vocabulary.remove.mutate({ rows }, how)))) return
    await reload()
    desk.did(words().tookBack(rows.length))
  }
}
