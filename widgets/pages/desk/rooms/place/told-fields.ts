import { html, nothing } from 'lit'
import type { Language } from '../../../../shared/language-of.js'
import { helps, prices, wheelchairs } from '../../../../words/members/access-terms.js'
import { isTicked, valueOf } from '../../parts/fields.js'
import type { Held, Shown, Typed } from './place.js'
import type { PlaceStrings } from './place.strings.js'

type FieldsView = {
  readonly held: Held
  readonly place: Shown
  readonly words: PlaceStrings
  readonly language: Language
  /** Said above its name. */
  readonly wrong: string | undefined
  readonly change: (typed: Typed) => void
}

/** Asks what a place is, how to come and to be answered, how one is received. */
export function toldFields(view: FieldsView) {
  return html`${texts(view)} ${coming(view)} ${access(view)}`
}

type TextName = { [Each in keyof Held]: Held[Each] extends string | null ? Each : never }[keyof Held]

type Text = {
  readonly most: number
  readonly rows?: number
  readonly type?: 'text' | 'tel' | 'email' | 'url'
  readonly hint?: string
}

function text(
  name: TextName,
  { held, words, wrong: unnamed, change }: FieldsView,
  { most, rows, type = 'text', hint }: Text,
) {
  const id = `place-${name}`
  const label = name === 'name' ? words.name : words[name]
  const typed = (event: Event) => change({ [name]: valueOf(event) })
  const wrong = name === 'name' ? unnamed : undefined
  const told = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || nothing
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="meta" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing}
    ${
      rows
        ? html`<textarea
            id=${id}
            rows=${rows}
            maxlength=${most}
            aria-describedby=${told}
            .value=${held[name] ?? ''}
            @input=${typed}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type === 'url' ? 'text' : type}
            inputmode=${type === 'text' ? nothing : type}
            maxlength=${most}
            autocomplete="off"
            aria-describedby=${told}
            aria-invalid=${wrong ? 'true' : nothing}
            .value=${held[name] ?? ''}
            @input=${typed}
          />`
    }
  </div>`
}

function texts(view: FieldsView) {
  const { words, place } = view
  return html`<section class="stack" aria-labelledby="texts">
    <h2 id="texts">${words.texts}</h2>
    <p class="meta">${words.textsOf(place.placesOfMember)}</p>
    ${text('name', view, { most: 200 })} ${text('summary', view, { most: 280, rows: 2 })}
    ${text('description', view, { most: 10_000, rows: 6, hint: words.descriptionMore })} ${links(view)}
  </section>`
}

function links({ held, words, change }: FieldsView) {
  const put = (at: number, part: { readonly label?: string; readonly url?: string } | undefined) =>
    change({
      links: held.links.flatMap((link, other) => (other === at ? (part ? [{ ...link, ...part }] : []) : [link])),
    })
  const field = (at: number, name: 'label' | 'url', label: string) =>
    html`<div class="field">
      <label for="link-${name}-${at}">${label}</label>
      <input
        id="link-${name}-${at}"
        maxlength=${name === 'label' ? 120 : 500}
        inputmode=${name === 'url' ? 'url' : nothing}
        autocomplete="off"
        .value=${held.links[at]?.[name] ?? ''}
        @input=${(event: Event) => put(at, { [name]: valueOf(event) })}
      />
    </div>`
  return html`<fieldset class="stack">
    <legend>${words.links}</legend>
    ${held.links.map(
      (_link, at) =>
        html`<div class="two link">
          ${field(at, 'label', words.linkLabel(at + 1))} ${field(at, 'url', words.linkUrl(at + 1))}
          <p>
            <button type="button" class="quiet" @click=${() => put(at, undefined)}>${words.dropLink(at + 1)}</button>
          </p>
        </div>`,
    )}
    ${
      held.links.length < 20
        ? html`<p>
            <button type="button" class="quiet" @click=${() => change({ links: [...held.links, { url: '' }] })}>
              ${words.addLink}
            </button>
          </p>`
        : nothing
    }
  </fieldset>`
}

function coming(view: FieldsView) {
  const { words, place } = view
  return html`<section class="stack" aria-labelledby="coming">
    <h2 id="coming">${words.coming}</h2>
    <div class="two">
      ${text('street', view, { most: 200 })} ${text('streetExtra', view, { most: 200, hint: words.streetExtraHint })}
      ${text('phone', view, { most: 40, type: 'tel' })} ${text('email', view, { most: 254, type: 'email' })}
      ${text('website', view, { most: 500, type: 'url' })} ${text('bookingUrl', view, { most: 500, type: 'url' })}
    </div>
    ${place.commune ? html`<p class="meta">${words.byNetwork(place.commune)}</p>` : nothing}
  </section>`
}

function access(view: FieldsView) {
  const { held, words, change } = view
  return html`<section class="stack" aria-labelledby="access">
    <h2 id="access">${words.access}</h2>
    <div class="two">
      ${chosen('wheelchair', { ...view, among: wheelchairs, named: words.wheelchairs })}
      ${chosen('price', { ...view, among: prices, named: words.prices })}
      ${text('accessibilityUrl', view, { most: 500, type: 'url' })}
      <div class="field">
        <label for="place-languages">${words.languages}</label>
        <p class="meta" id="languages-hint">${words.languagesHint}</p>
        <input
          id="place-languages"
          maxlength="200"
          autocomplete="off"
          aria-describedby="languages-hint"
          .value=${held.languages.map((code) => languageName(code, view)).join(', ')}
          @change=${(event: Event) =>
            change({
              languages: valueOf(event)
                .split(',')
                .map((each) => languageCode(each.trim(), view))
                .filter((each) => each !== ''),
            })}
        />
      </div>
    </div>
    <fieldset class="opts two">
      <legend>${words.helps}</legend>
      ${helps.map(
        (help) =>
          html`<label class="opt">
            <input
              type="checkbox"
              .checked=${held.helps.includes(help)}
              @change=${(event: Event) =>
                change({
                  helps: helps.filter((each) => (each === help ? isTicked(event) : held.helps.includes(each))),
                })}
            />
            <span><b>${words.helpKinds[help]}</b></span>
          </label>`,
      )}
    </fieldset>
  </section>`
}

const frequent = ['fr', 'en', 'nl', 'ar', 'ber', 'de', 'es', 'it', 'pl', 'pt', 'ro', 'ru', 'tr', 'uk', 'zh', 'fsl']

type Speech = Pick<FieldsView, 'words' | 'language'>

/** « français »; browsers have no name for a sign language. */
function languageName(code: string, { words, language }: Speech): string {
  if (code === 'fsl') return words.signs
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch (cause) {
    // A half-typed name need not be a language yet.
    if (cause instanceof RangeError) return code
    throw cause
  }
}

/** Any other text goes to the server as it is typed. */
function languageCode(typed: string, speech: Speech): string {
  const said = typed.toLowerCase()
  return frequent.find((code) => languageName(code, speech).toLowerCase() === said) ?? typed
}

type Choice<Name extends 'wheelchair' | 'price'> = FieldsView & {
  readonly among: readonly NonNullable<Held[Name]>[]
  readonly named: Readonly<Record<string, string>>
}

function chosen<Name extends 'wheelchair' | 'price'>(name: Name, { held, words, change, among, named }: Choice<Name>) {
  return html`<div class="field">
    <label for="place-${name}">${words[name]}</label>
    <select
      id="place-${name}"
      @change=${(event: Event) => change({ [name]: among.find((each) => each === valueOf(event)) ?? null })}
    >
      <option value="" ?selected=${held[name] === null}>${named['none']}</option>
      ${among.map((each) => html`<option value=${each} ?selected=${held[name] === each}>${named[each]}</option>`)}
    </select>
  </div>`
}
