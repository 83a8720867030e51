import { html, nothing } from 'lit'
import { addressOf } from '../../shared/wire.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { writtenIn } from '../../words/written-in.js'
import { quiet, way } from '../notice.js'
import type { Condition, ConditionParts, Moment, MomentShown, NotePhoto, NoteShown } from './condition.js'
import type { ConditionStrings } from './condition.strings.js'

/** One photo among all that are shown, as it is called. */
type Named = { readonly photo: NotePhoto; readonly name: string; readonly isWritten: boolean }

export type ConditionView = Pick<ConditionParts, 'side' | 'who' | 'isTeam' | 'names'> & {
  readonly words: ConditionStrings
  /** Keys of photos that did not come, although their addresses were asked for again. */
  readonly lost: ReadonlySet<string>
  readonly mayOpen: boolean
  open(moment: Moment): void
  enlarge(key: string): void
  lose(photo: NotePhoto): void
  again(): void
}

/** Before and after, side by side where there is room, else one under the other. */
export function conditionView(condition: Condition, view: ConditionView): Content {
  return html`<div class="moments ${condition.length > 1 ? 'both' : ''}">
    ${condition.map((moment) => momentView(moment, view))}
  </div>`
}

function momentView({ moment, mayNote, notes }: MomentShown, view: ConditionView): Content {
  const { words, side, mayOpen, open } = view
  const hasOwn = notes.some(({ by }) => by === side)
  return html`<section class="moment" aria-labelledby="moment-${moment}">
    <h3 id="moment-${moment}">${words.moments[moment]}</h3>
    ${notes.length === 0 ? html`<p class="meta">${words.nothing}</p>` : notes.map((note) => noteView(moment, note, view))}
    ${
      mayNote && mayOpen
        ? html`<p class="note-${moment}">
            ${(hasOwn ? quiet : way)(hasOwn ? words.change : words.note[moment], () => open(moment))}
          </p>`
        : nothing
    }
  </section>`
}

function noteView(moment: Moment, note: NoteShown, view: ConditionView): Content {
  const { words, isTeam = false } = view
  const { by, condition, accessories, photos } = note
  const name = nameOf(by, view)
  return html`<div class="note">
    <h4>${name === undefined ? (isTeam ? words.team : words.you) : html`<span lang=${writtenIn}>${name}</span>`}</h4>
    ${condition ? html`<p class="text" lang=${writtenIn}>${condition}</p>` : nothing}
    ${accessories ? html`<p>${marked(words.with(accessories), accessories)}</p>` : nothing}
    ${
      photos.length > 0
        ? html`<ul class="small">
            ${namesOf(moment, note, view).map((named) => html`<li>${small(named, view)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`
}

/** Undefined: whoever reads. */
const nameOf = (by: NoteShown['by'], { side, who, names }: Pick<ConditionView, 'side' | 'who' | 'names'>) =>
  names ? names[by] : by === side ? undefined : who

export function namesOf(
  moment: Moment,
  { by, photos }: NoteShown,
  view: Pick<ConditionView, 'words' | 'side' | 'who' | 'names'>,
): Named[] {
  return photos.map((photo, at) => ({
    photo,
    name: photo.alt || view.words.photoOf(at + 1, moment, nameOf(by, view)),
    isWritten: photo.alt !== '',
  }))
}

function small({ photo, name, isWritten }: Named, view: ConditionView): Content {
  const { words, lost, enlarge, again } = view
  if (lost.has(photo.key))
    return html`<p class="meta">${words.lost}</p>
      ${quiet(words.retry, again)}`
  return html`<button
    type="button"
    class="see"
    aria-label=${words.enlarge(name)}
    lang=${isWritten ? writtenIn : nothing}
    @click=${() => enlarge(photo.key)}
  >
    ${image(photo, view, { alt: '', box: '(min-width: 640px) 160px, 45vw' })}
  </button>`
}

type Drawn = { readonly alt: string; readonly box: string }

/** Where its address is another, the browser asks for it again. */
export function image(photo: NotePhoto, { lose }: Pick<ConditionView, 'lose'>, { alt, box }: Drawn): Content {
  const { width, height, sizes } = photo
  return html`<img
    alt=${alt}
    width=${width}
    height=${height}
    sizes=${box}
    srcset=${sizes.map((size) => `${addressOf(size.path)} ${size.width}w`).join()}
    @error=${() => lose(photo)}
    decoding="async"
  />`
}
