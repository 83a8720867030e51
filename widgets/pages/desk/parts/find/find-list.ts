import { html, nothing } from 'lit'
import { pictogram } from '../../../../parts/pictograms.js'
import type { Content } from '../../../../shared/content.js'
import type { Language } from '../../../../shared/language-of.js'
import { writtenIn } from '../../../../words/written-in.js'
import { icon } from '../icons.js'
import type { FindStrings } from './find.strings.js'
import { iconOfState, standing, toneOfState, type FoundThing, type Hit } from './found.js'

type ListView = {
  readonly id: string
  readonly words: FindStrings
  readonly language: Language
  readonly hits: readonly Hit[]
  readonly active: number
  readonly isOpen: boolean
  readonly choose: (hit: Hit) => void
}

/** People and things together, each with how it stands before it is chosen. */
export function findList(view: ListView): Content {
  const { id, words, hits, isOpen, choose } = view
  const groups = [
    { kind: 'person', name: words.people },
    { kind: 'thing', name: words.things },
    { kind: 'new', name: words.newPerson },
  ] as const
  const pressed = ({ target }: Event) => {
    const at = target instanceof Element ? target.closest('.hit') : null
    const hit = at && hits[Number(at.id.slice(id.length + 1))]
    if (hit) choose(hit)
  }
  // The field, which keeps the focus, hears the keys.
  return html`<ul
    id="${id}-list"
    class="hits"
    role="listbox"
    aria-label=${words.label}
    ?hidden=${!isOpen || hits.length === 0}
    @pointerdown=${keepFocus}
    @click=${pressed}
  >
    ${groups.map(({ kind, name }) => {
      const own = hits.filter((hit) => hit.kind === kind)
      if (own.length === 0) return nothing
      return html`<li role="group" aria-labelledby="${id}-${kind}">
        <p class="of" id="${id}-${kind}" role="presentation">${name}</p>
        ${own.map((hit) => row(hit, view))}
      </li>`
    })}
  </ul>`
}

function row(hit: Hit, { id, hits, active, ...said }: ListView): Content {
  const at = hits.indexOf(hit)
  return html`<div id="${id}-${at}" class="hit" role="option" aria-selected=${at === active}>${inside(hit, said)}</div>`
}

type Said = Pick<ListView, 'words' | 'language'>

function inside(hit: Hit, said: Said): Content {
  const { words } = said
  if (hit.kind === 'thing') return thingRow(hit.thing, said)
  if (hit.kind === 'new')
    return html`<span class="face" aria-hidden="true">+</span>
      <span class="grow"><b>${words.without(hit.name)}</b><small>${words.withoutMore}</small></span>`
  const { name, card, holds } = hit.person
  return html`<span class="face" aria-hidden="true">${name.slice(0, 1).toUpperCase()}</span>
    <span class="grow">
      <b lang=${writtenIn}>${name}</b>
      <small>${[card && words.card(card), words.holds(holds)].filter(Boolean).join(' · ')}</small>
    </span>`
}

function thingRow(thing: FoundThing, said: Said): Content {
  const { code, title, is, place } = thing
  return html`${pictogram(thing.pictogram)}
    <span class="grow">
      <b lang=${writtenIn}>${title}</b>
      <small>${[code, place, standing(thing, said)].filter(Boolean).join(' · ')}</small>
    </span>
    <span class="st ${toneOfState(is)}">${icon(iconOfState[is])}${said.words.states[is]}</span>`
}

/** Pressing the list must not take the focus from the field. */
function keepFocus(event: Event): void {
  event.preventDefault()
}
