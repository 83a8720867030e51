import { memberKinds } from '../../../members/index.js'
import { elements } from '../../../sites/index.js'
import { choiceField, textField, tickFields, wrongsList, type Typed, type Wrongs } from '../layout/form.js'
import type { Formats, Language } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { ownPage } from '../layout/own-page.js'
import { memberWords } from '../members/member-words.js'
import { joiningStrings, type JoiningStrings } from './joining.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'
import { longestWords } from '../../../../widgets/words/longest-words.js'

export const joiningPath = '/rejoindre'

export const joiningWords = ({ language }: Formats): JoiningStrings => joiningStrings[language]

export const joiningPathIn = ({ language }: Pick<Formats, 'language'>): string =>
  `${joiningPath}${languageQuery(language)}`

/** For who repairs, with or without a web site. */
export const workshopPath = `${joiningPath}/atelier`

export const workshopPathIn = ({ language }: Pick<Formats, 'language'>): string =>
  `${workshopPath}${languageQuery(language)}`

type Parts = { readonly typed: Typed; readonly wrongs: Wrongs; readonly key: string }

export function joiningPage(formats: Formats, { key, ...filling }: Parts): Html {
  const words = joiningWords(formats)
  const { fields } = words
  const { kinds } = memberWords(formats)
  return around(
    formats,
    html`<h1>${words.title}</h1>
      <p class="sub">${words.what}</p>
      <p class="sub"><a href="${workshopPathIn(formats)}">${words.workshop.lead}</a></p>
      ${wrongsList(words.wrong, filling.wrongs)}
      <form class="form" method="post" action="${joiningPathIn(formats)}" novalidate>
        <input type="hidden" name="key" value="${key}" />
        ${textField({ name: 'name', ...fields.name, most: 200, complete: 'organization' }, filling)}
        ${choiceField(
          { name: 'kind', ...fields.kind, choices: memberKinds.map((value) => ({ value, label: kinds[value] })) },
          filling,
        )}
        ${textField({ name: 'town', ...fields.town, most: 100, complete: 'address-level2' }, filling)}
        ${textField({ name: 'postcode', ...fields.postcode, most: 5, complete: 'postal-code' }, filling)}
        ${textField({ name: 'website', ...fields.website, most: 300, type: 'url', complete: 'url' }, filling)}
        ${tickFields(
          {
            name: 'elements',
            label: fields.elements,
            choices: elements.map((value) => ({ value, label: words.elements[value].asked })),
          },
          filling,
        )}
        ${textField({ name: 'contact', ...fields.contact, most: 80, complete: 'name' }, filling)}
        ${textField({ name: 'email', ...fields.email, most: 254, type: 'email', complete: 'email' }, filling)}
        ${textField({ name: 'words', ...fields.words, most: longestWords, isLong: true, isOptional: true }, filling)}
        <p class="sub">${words.next}</p>
        <div class="turn"><button>${words.send}</button></div>
      </form>`,
    { title: words.title, pathIn: joiningPathIn },
  )
}

export function workshopPage(formats: Formats, { key, ...filling }: Parts): Html {
  const { workshop: words, wrong } = joiningWords(formats)
  const { fields } = words
  return around(
    formats,
    html`<h1>${words.title}</h1>
      <p class="sub">${words.what}</p>
      ${wrongsList(wrong, filling.wrongs)}
      <form class="form" method="post" action="${workshopPathIn(formats)}" novalidate>
        <input type="hidden" name="key" value="${key}" />
        ${textField({ name: 'name', ...fields.name, most: 200, complete: 'organization' }, filling)}
        ${textField({ name: 'street', ...fields.street, most: 200, complete: 'street-address' }, filling)}
        ${textField({ name: 'town', ...fields.town, most: 100, complete: 'address-level2' }, filling)}
        ${textField({ name: 'postcode', ...fields.postcode, most: 5, complete: 'postal-code' }, filling)}
        ${textField({ name: 'phone', ...fields.phone, most: 30, type: 'tel', complete: 'tel', isOptional: true }, filling)}
        ${textField({ name: 'email', ...fields.email, most: 254, type: 'email', complete: 'email' }, filling)}
        <p class="sub">${words.next}</p>
        <div class="turn"><button>${words.send}</button></div>
      </form>`,
    { title: words.title, pathIn: workshopPathIn },
  )
}

export const joinedPage = (formats: Formats): Html => received(formats, joiningWords(formats), joiningPathIn)

export const workshopBegunPage = (formats: Formats): Html =>
  received(formats, joiningWords(formats).workshop, workshopPathIn)

type PathIn = typeof joiningPathIn

function received(
  formats: Formats,
  { done, doneWords }: Pick<JoiningStrings, 'done' | 'doneWords'>,
  pathIn: PathIn,
): Html {
  return around(
    formats,
    html`<h1>${done}</h1>
      <p role="status">${doneWords}</p>`,
    { title: done, pathIn },
  )
}

function around(formats: Formats, main: Content, { title, pathIn }: { title: string; pathIn: PathIn }): Html {
  return ownPage(formats, {
    title,
    pathIn: (language: Language) => pathIn({ language }),
    main: html`<div class="panel">${main}</div>`,
  })
}
