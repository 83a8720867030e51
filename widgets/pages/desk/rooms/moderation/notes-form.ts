import { html, nothing } from 'lit'
import { writtenIn } from '../../../../words/written-in.js'
import { longestWords } from '../../../../words/longest-words.js'
import { momentWords } from '../../parts/moment.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import type { CaseParts } from './draft.js'
import { callsOf, itemOf, type Opened } from './moderation.js'

type Parts = Pick<CaseParts, 'act' | 'desk' | 'space' | 'words'> & { readonly reload: () => void }

/** Moderators write these notes to each other; nothing is decided by them. */
export class NotesForm {
  readonly #parts: Parts
  readonly #form: DeskForm<{ readonly words: string }, Opened>

  constructor(parts: Parts) {
    this.#parts = parts
    this.#form = new DeskForm<{ readonly words: string }, Opened>(parts, {
      name: 'note',
      of: itemOf,
      fresh: () => ({ words: '' }),
      fields: () => {
        const { label, means: hint, wanted } = parts.words().notes
        return { words: text({ label, hint, wanted, lang: writtenIn, most: longestWords, isLong: true }) }
      },
      send: ({ words }, opened) => this.#send(words, opened),
      stays: true,
    })
  }

  close(): void {
    this.#form.close()
  }

  render(opened: Opened) {
    const words = this.#parts.words()
    return html`<section class="panel" aria-labelledby="notes-title">
      <h2 id="notes-title">${words.notes.title}</h2>
      ${
        opened.notes.length > 0
          ? html`<ul class="rows framed why">
              ${opened.notes.map((note) => this.#note(note))}
            </ul>`
          : nothing
      }
      ${this.#form.render(opened, { go: words.notes.send, going: words.notes.sending, isOther: true })}
      ${this.#parts.act.said('removeNote')}
    </section>`
  }

  #note({ at, by, id, mine, words: said }: Opened['notes'][number]) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const when = momentWords(desk.language, at)
    return html`<li>
      <p class="said" lang=${writtenIn}>${said}</p>
      <small>${[by, when].filter(Boolean).join(' · ')}</small>
      ${
        mine
          ? html`<p>
              <button
                type="button"
                class="quiet"
                aria-label=${words.notes.removeOf(when)}
                aria-disabled=${act.busy === 'removeNote'}
                @click=${() => void this.#remove(id)}
              >
                ${words.notes.remove}
              </button>
            </p>`
          : nothing
      }
    </li>`
  }

  async #send(said: string, { id, kind }: Opened): Promise<boolean> {
    const { act, desk, reload, space, words } = this.#parts
    const input = { ...space.of.named, kind, id, words: said }
    if (!(await act.run('note', input, (how) => callsOf(desk, space).note.mutate(input, how)))) return false
    reload()
    desk.did(words().notes.done)
    return true
  }

  async #remove(noteId: string): Promise<void> {
    const { act, desk, reload, space, words } = this.#parts
    const input = { ...space.of.named, noteId }
    const done = await act.run('removeNote', input, (how) => callsOf(desk, space).removeNote.mutate(input, how))
    if (!done) return
    reload()
    desk.did(words().notes.removed)
  }
}
