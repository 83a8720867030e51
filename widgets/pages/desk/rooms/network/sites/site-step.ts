import { html } from 'lit'
import { languages } from '../../../../../shared/language-of.js'
import { elements } from '../../../../../words/elements/elements.strings.js'
import { moderations } from '../../../../../words/site-terms.js'
import { textField } from '../../../../../parts/form/field-control.js'
import { choiceField } from '../../../../../parts/form/fields.js'
import type { Steps } from './opening-sheet.js'

/** How the site is called, what it shows, in which languages, and who looks first. */
export function siteStep({ held, change, wrong, words: said }: Steps) {
  const words = said()
  const { name, called, languages, elements: shown, moderation } = held()
  const wrongElements = wrong('elements')
  return html`<h3>${words.steps.site}</h3>
    ${textField({
      id: 'opening-name',
      label: words.name,
      value: name,
      most: 100,
      wrong: wrong('name'),
      typed: (typed) => change({ name: typed }),
    })}
    ${textField({
      id: 'opening-called',
      label: words.called,
      value: called,
      most: 64,
      type: 'url',
      hint: words.calledHint,
      wrong: wrong('called'),
      typed: (typed) => change({ called: typed.trim() }),
    })}
    <fieldset class="opts" id="opening-elements" tabindex="-1">
      <legend>${words.offered}</legend>
      ${wrongElements ? html`<p class="wrong">${wrongElements}</p>` : ''}
      ${elements.map(
        (element) =>
          html`<label class="opt"
            ><input
              type="checkbox"
              .checked=${shown.includes(element)}
              @change=${() =>
                change({ elements: elements.filter((each) => (each === element) !== shown.includes(each)) })}
            /><span>${words.elements[element].opened}</span></label
          >`,
      )}
    </fieldset>
    ${choiceField({
      id: 'opening-languages',
      label: words.languages,
      chosen: languages.join(' '),
      choices: tongues,
      names: Object.fromEntries(
        tongues.map((each) => [each, words.and(spokenIn(each).map((one) => words.spoken[one]))]),
      ),
      choose: (chosen) => change({ languages: spokenIn(chosen) }),
    })}
    ${choiceField({
      id: 'opening-moderation',
      label: words.moderation,
      chosen: moderation,
      choices: moderations,
      names: words.rules,
      choose: (rule) => change({ moderation: rule }),
    })}`
}

/** One language, or two; the first is the site's own. */
const tongues = languages.flatMap((own) => [
  own,
  ...languages.filter((each) => each !== own).map((other) => `${own} ${other}`),
])

const spokenIn = (text: string) => text.split(' ').flatMap((one) => languages.filter((each) => each === one))
