import { html, nothing } from 'lit'
import { writtenIn } from '../../../../words/written-in.js'
import { longestWords } from '../../../../words/longest-words.js'
import { momentWords } from '../../parts/moment.js'
import type { CaseParts } from './draft.js'
import { callsOf, itemOf, type Opened } from './moderation.js'

type Parts = Pick<CaseParts, 'act' | 'desk' | 'space' | 'words'> & { readonly reload: () => void }

/** Moderators write these notes to each other; nothing is decided by them. */
export class NotesForm {
  readonly #parts: Parts
  /** Being written, and about which. */
  #draft = { item: '', words: '' }

  constructor(parts: Parts) {
    this.#parts = parts
  }

  render(opened: Opened) {
    const { act } = this.#parts
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
      <form class="stack" @submit=${(event: Event) => void this.#send(event, opened)}>
        <div class="field">
          <label for="note">${words.notes.label}</label>
          <textarea
            id="note"
            rows="3"
            lang=${writtenIn}
            maxlength=${longestWords}
            aria-describedby="note-means"
            .value=${this.#wordsFor(opened)}
            @input=${({ target }: Event) => {
              if (target instanceof HTMLTextAreaElement) this.#draft = { item: itemOf(opened), words: target.value }
            }}
          ></textarea>
          <p class="meta" id="note-means">${words.notes.means}</p>
        </div>
        ${act.said('note')}
        <p><button class="way" aria-disabled=${act.busy === 'note'}>${words.notes.send}</button></p>
      </form>
      ${act.said('removeNote')}
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

  #wordsFor(opened: Opened): string {
    return this.#draft.item === itemOf(opened) ? this.#draft.words : ''
  }

  async #send(event: Event, opened: Opened): Promise<void> {
    event.preventDefault()
    const { act, desk, reload, space, words } = this.#parts
    const said = this.#wordsFor(opened).trim()
    if (!said) return act.say('note', words().notes.wanted)
    const { id, kind } = opened
    const input = { ...space.of.named, kind, id, words: said }
    const done = await act.run('note', input, (how) => callsOf(desk, space).note.mutate(input, how))
    if (!done) return
    this.#draft = { item: '', words: '' }
    reload()
    desk.did(words().notes.done)
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
