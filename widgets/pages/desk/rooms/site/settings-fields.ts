import { html, nothing } from 'lit'
import { languages } from '../../../../shared/language-of.js'
import { elements } from '../../../../words/elements/elements.strings.js'
import { moderations } from '../../../../words/site-terms.js'
import { isTicked, valueOf } from '../../parts/fields.js'
import type { Held, Settings, Typed } from './site.js'
import type { SiteStrings } from './site.strings.js'

type View = {
  readonly held: Held
  readonly settings: Settings
  readonly words: SiteStrings
  /** Said above its name. */
  readonly wrong: string | undefined
  readonly change: (typed: Typed) => void
}

/** Asks which elements are offered, under which rule, by which name and in which languages. */
export function settingsFields(view: View) {
  return html`${offered(view)} ${ruled(view)} ${named(view)}`
}

function offered({ held, words, change }: View) {
  return html`<fieldset class="opts">
    <legend><h2>${words.offered}</h2></legend>
    <p class="meta">${words.offeredMore}</p>
    ${elements.map(
      (element) =>
        html`<label class="opt">
          <input
            type="checkbox"
            .checked=${held.elements.includes(element)}
            @change=${(event: Event) =>
              change({
                elements: elements.filter((each) =>
                  each === element ? isTicked(event) : held.elements.includes(each),
                ),
              })}
          />
          <span><b>${words.elements[element].offered}</b><small>${words.elements[element].offeredMore}</small></span>
        </label>`,
    )}
  </fieldset>`
}

function ruled({ held, words, change }: View) {
  return html`<fieldset class="opts">
    <legend><h2>${words.moderation}</h2></legend>
    <p class="meta">${words.rulesNeighbours}</p>
    ${moderations.map(
      (rule) =>
        html`<label class="opt">
          <input
            type="radio"
            name="moderation"
            .checked=${held.moderation === rule}
            @change=${() => change({ moderation: rule })}
          />
          <span><b>${words.rules[rule]}</b><small>${words.rulesMore[rule]}</small></span>
        </label>`,
    )}
  </fieldset>`
}

function named({ held, settings, words, wrong, change }: View) {
  const [first] = held.languages
  return html`<section class="stack">
    <h2>${words.naming}</h2>
    <div class="field">
      <label for="site-name">${words.name}</label>
      ${wrong ? html`<p class="wrong" id="site-name-wrong">${wrong}</p>` : nothing}
      <input
        id="site-name"
        maxlength="100"
        autocomplete="off"
        .value=${held.name}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'site-name-wrong' : nothing}
        @input=${(event: Event) => change({ name: valueOf(event) })}
      />
    </div>
    <fieldset class="opts two">
      <legend>${words.spoken}</legend>
      ${languages.map(
        (language) =>
          html`<label class="opt">
            <input
              type="checkbox"
              .checked=${held.languages.includes(language)}
              @change=${(event: Event) => {
                const others = held.languages.filter((each) => each !== language)
                change({ languages: isTicked(event) ? [...others, language] : others })
              }}
            />
            <span><b>${words.languages[language]}</b></span>
          </label>`,
      )}
    </fieldset>
    ${
      held.languages.length > 1
        ? html`<div class="field">
            <label for="site-first">${words.first}</label>
            <select
              id="site-first"
              @change=${(event: Event) => {
                const chosen = languages.filter((each) => each === valueOf(event))
                change({ languages: [...chosen, ...held.languages.filter((each) => !chosen.includes(each))] })
              }}
            >
              ${languages.map(
                (language) =>
                  html`<option value=${language} ?selected=${language === first}>${words.languages[language]}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    <div class="field">
      <label for="site-space">${words.spacePage}</label>
      <p class="meta" id="site-space-more">${words.spacePageMore}</p>
      <input
        id="site-space"
        type="url"
        inputmode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="300"
        placeholder="https://"
        .value=${held.spacePage}
        aria-describedby="site-space-more"
        @input=${(event: Event) => change({ spacePage: valueOf(event) })}
      />
    </div>
    <p class="meta">${words.byNetwork(settings.site.territory.name)}</p>
  </section>`
}
