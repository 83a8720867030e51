import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { writtenIn } from '../../../../words/written-in.js'
import { icon } from '../../parts/icons.js'
import { hourWords } from './hour-words.js'
import type { Adding, Row } from './adding.js'
import type { Parts } from './stock.js'

const mostShown = 12

/** Lists the objects that were added of late, each with its way back; the refused ones stay typed, with why. */
export function addedRows(adding: Adding, { desk, words }: Parts) {
  const { rows, since } = adding
  const said = words().add
  const count = adding.done.length
  const shown = [...rows.filter(({ state }) => state !== 'done'), ...adding.done.slice(0, mostShown)]
  return html`<p class="act-said st ok" role="status">
      ${count > 0 && since ? html`${icon('check')}${said.count(count, hourWords(desk.language, since))}` : nothing}
    </p>
    ${
      shown.length === 0
        ? nothing
        : html`<ul class="rows framed added" aria-label=${said.list}>
            ${repeat(
              shown,
              ({ key }) => key,
              (row) =>
                html`<li>${row.state === 'failed' ? failed(row, adding, said) : standing(row, adding, said)}</li>`,
            )}
          </ul>`
    }`
}

type Said = ReturnType<Parts['words']>['add']

function standing({ key, wish, state, item }: Row, adding: Adding, said: Said) {
  const title = item?.title ?? wish.title
  const code = item?.copies[0]?.code
  return html`<span class="thumb" aria-hidden="true">${wish.photo?.shown ?? title.slice(0, 1)}</span>
    <span class="grow"
      ><b lang=${writtenIn}>${title || wish.photo?.name}</b>
      ${code ? html`<span class="meta">${code}</span>` : nothing}</span
    >
    ${
      state === 'done'
        ? html`<button
            type="button"
            class="quiet"
            aria-label=${said.undoNamed(title)}
            @click=${() => void adding.undo(key)}
          >
            ${said.undo}
          </button>`
        : html`<span class="meta">${wish.photo && !wish.photo.shown ? said.waiting : said.sending}</span>`
    }`
}

function failed({ key, wish, title, said: why }: Row, adding: Adding, said: Said) {
  const id = `added-${key}`
  const name = wish.photo?.name ?? wish.title
  return html`<form
    class="again"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault()
      adding.again(key)
    }}
  >
    <p class="wrong" role="status" id=${`${id}-why`}>${why}</p>
    <span class="thumb" aria-hidden="true">${wish.photo?.shown ?? title.slice(0, 1)}</span>
    ${
      wish.title
        ? html`<input
            aria-label=${said.titleOf(wish.title)}
            aria-describedby=${`${id}-why`}
            maxlength="120"
            autocomplete="off"
            .value=${title}
            @input=${({ target }: Event) => target instanceof HTMLInputElement && adding.type(key, target.value)}
          />`
        : html`<span class="grow">${name} · ${said.failed}</span>`
    }
    <button class="way">${said.again}</button>
    <button type="button" class="quiet" @click=${() => adding.drop(key)}>${said.drop}</button>
  </form>`
}
