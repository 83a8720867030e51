import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import type { Language } from '../../../../../shared/language-of.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { saveFile } from '../../../parts/save-file.js'
import type { StockRoomFacts } from '../stock.js'
import { exampleFile } from './example-file.js'
import type { FilesStrings } from './files.strings.js'

const mostBytes = 200_000_000

type Chosen = {
  readonly words: FilesStrings
  readonly facts: StockRoomFacts
  readonly language: Language
  readonly file: File | undefined
  readonly place: string
  readonly wrong: string
  /** Why it was refused. */
  readonly said: Content
  readonly pick: (file: File | undefined) => void
  readonly choosePlace: (slug: string) => void
  readonly send: (event: Event) => void
}

/** Which file, and where objects are of which it does not say it. */
export function chooseForm(chosen: Chosen) {
  const { words, facts, file, place, wrong } = chosen
  return html`<form class="stack" novalidate @submit=${chosen.send}>
    <p>${words.how}</p>
    <div class="field">
      <label for="stock-file">${words.file}</label>
      ${wrong ? html`<p class="wrong" id="stock-file-wrong">${wrong}</p>` : nothing}
      <input
        id="stock-file"
        type="file"
        accept=".csv,.tsv,.txt,.zip"
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'stock-file-wrong stock-file-hint' : 'stock-file-hint'}
        @change=${({ target }: Event) => target instanceof HTMLInputElement && chosen.pick(target.files?.[0])}
      />
      <p class="meta" id="stock-file-hint">
        ${file ? html`<b lang=${writtenIn}>${file.name}</b>.` : words.drop} ${words.limits}
      </p>
    </div>
    ${
      facts.places.length > 1
        ? html`<div class="field">
            <label for="stock-file-place">${words.usualPlace}</label>
            <select
              id="stock-file-place"
              @change=${({ target }: Event) => target instanceof HTMLSelectElement && chosen.choosePlace(target.value)}
            >
              ${facts.places.map(
                ({ slug, name }) => html`<option value=${slug} .selected=${slug === place}>${name}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    ${columnsOf(chosen)} ${chosen.said}
    <p><button class="go">${words.tryFile}</button></p>
  </form>`
}

function columnsOf({ words, facts, language }: Chosen) {
  return html`<details>
    <summary>${words.columns}</summary>
    <div class="stack">
      <p class="meta">${words.columnsMore}</p>
      <dl class="columns">
        ${words.ofColumns.map(
          ([name, more]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${more}</dd>
            </div>`,
        )}
      </dl>
      <p>
        <button
          type="button"
          class="way"
          @click=${() => saveFile(words.exampleName, exampleFile(words, facts, language))}
        >
          ${words.example}
        </button>
      </p>
    </div>
  </details>`
}

/** Empty when it can be sent. */
export function wrongWith(file: File | undefined, words: FilesStrings): string {
  if (!file) return words.wanted
  if (!/\.(?:csv|tsv|txt|zip)$/i.test(file.name)) return words.wrongKind
  return file.size > mostBytes ? words.tooLarge : ''
}
