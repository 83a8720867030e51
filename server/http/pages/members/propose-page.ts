import { addressWords, longestAbout } from '../../../members/index.js'
import type { CommuneChoice } from '../layout/communes-to-choose.js'
import { choiceField, textField, wrongsList, type Typed, type Wrongs } from '../layout/form.js'
import { html, type Html } from '../layout/html.js'
import { pathIn, sitePage, versionsOf, type Frame } from '../layout/layout.js'
import { kinds } from './members-shown.js'
import { memberWords } from './member-words.js'
import { proposeStrings, type ProposeStrings } from './member-pages.strings.js'

export const proposePath = `/carte/${addressWords.propose}`

export const proposeWords = ({ formats: { language } }: Frame): ProposeStrings => proposeStrings[language]

type ProposeParts = {
  readonly communes: readonly CommuneChoice[]
  readonly typed: Typed
  readonly wrongs: Wrongs
  readonly key: string
}

export function proposePage(frame: Frame, { communes, key, ...filling }: ProposeParts): Html {
  const words = proposeWords(frame)
  const { fields } = words
  const { kinds: named } = memberWords(frame.formats)
  const main = html`<div class="panel">
    <h1>${words.title}</h1>
    <p class="sub">${words.what}</p>
    ${wrongsList(words.wrong, filling.wrongs)}
    <form class="form" method="post" action="${pathIn(frame, proposePath)}" novalidate>
      <input type="hidden" name="key" value="${key}" />
      ${textField({ name: 'name', ...fields.name, most: 200 }, filling)}
      ${choiceField(
        { name: 'kind', ...fields.kind, choices: kinds.map((value) => ({ value, label: named[value] })) },
        filling,
      )}
      ${textField({ name: 'about', ...fields.about, most: longestAbout, isLong: true }, filling)}
      ${choiceField(
        {
          name: 'communeCode',
          ...fields.communeCode,
          choices: communes.map(({ code, name }) => ({ value: code, label: name })),
        },
        filling,
      )}
      ${textField({ name: 'street', ...fields.street, most: 200, isOptional: true }, filling)}
      ${textField({ name: 'hours', ...fields.hours, most: 300, isOptional: true }, filling)}
      ${textField({ name: 'website', ...fields.website, most: 500, isOptional: true, type: 'url' }, filling)}
      ${textField({ name: 'proposer', ...fields.proposer, most: 80, isOptional: true, complete: 'given-name' }, filling)}
      ${textField({ name: 'email', ...fields.email, most: 254, isOptional: true, type: 'email', complete: 'email' }, filling)}
      <p class="sub">${words.next}</p>
      <div class="turn">
        <button>${words.send}</button>
        <a class="press ghost" href="${pathIn(frame, '/carte')}">${words.back}</a>
      </div>
    </form>
  </div>`
  return sitePage(frame, {
    title: words.title,
    canonical: pathIn(frame, proposePath),
    hidden: true,
    main,
    versions: versionsOf(frame, proposePath),
  })
}

/** After it was sent: what happens next. */
export function proposedPage(frame: Frame): Html {
  const words = proposeWords(frame)
  const main = html`<div class="panel">
    <h1>${words.done}</h1>
    <p role="status">${words.doneWords}</p>
    <div class="turn">
      <a class="press" href="${pathIn(frame, '/carte')}">${words.back}</a>
      <a class="press ghost" href="${pathIn(frame, proposePath)}">${words.another}</a>
    </div>
  </div>`
  return sitePage(frame, { title: words.done, canonical: pathIn(frame, proposePath), hidden: true, main })
}
