import { activities, topics } from '../../../../widgets/words/members/member-terms.js'
import { radii } from '../../../../widgets/words/members/radii.js'
import { openMoments } from '../../../members/member.wire.js'
import type { CommuneChoice } from '../layout/communes-to-choose.js'
import { html, type Html } from '../layout/html.js'
import { ownLanguage, type Frame } from '../layout/layout.js'
import { memberWords } from './member-words.js'
import { isNarrowed, type MembersAddress } from './members-address.js'
import { kinds } from './members-shown.js'
import { capital } from './open-words.js'

type Choice = { readonly value: string | number; readonly label: string }
type Field = { readonly label: string; readonly any: string; readonly choices: readonly Choice[] }

export type MemberChoices = { readonly address: MembersAddress; readonly communes: readonly CommuneChoice[] }

/** Filters are folded until they are used, so that results come first. */
export function memberForm({ site, formats }: Frame, { address, communes }: MemberChoices): Html {
  const words = memberWords(formats)
  const { search, language } = address
  const select = (
    name: 'near' | 'within' | 'kind' | 'does' | 'topic' | 'open' | 'wheelchair',
    { label, any, choices }: Field,
  ) =>
    html`<div>
      <label for="f-${name}">${label}</label>
      <select id="f-${name}" name="${name}">
        <option value="">${any}</option>
        ${choices.map(
          ({ value, label: text }) =>
            html`<option value="${value}" ${value === search[name] && html`selected`}>${text}</option>`,
        )}
      </select>
    </div>`
  const near = {
    label: words.near,
    any: words.anywhere,
    choices: communes.map(({ code, name }) => ({ value: code, label: name })),
  }
  const within = {
    label: words.within,
    any: words.anyDistance,
    choices: radii.map((value) => ({ value, label: formats.words.kilometres(value) })),
  }
  const kind = { label: words.kind, any: words.anyKind, choices: kinds.map(named(words.kinds)) }
  const does = { label: words.does, any: words.anyDoes, choices: activities.map(named(words.doing)) }
  const topic = { label: words.topicChoice, any: words.anyTopic, choices: topics.map(named(words.topics)) }
  const open = { label: words.open, any: words.anyMoment, choices: openMoments.map(named(words.moments)) }
  const wheelchair = {
    label: words.wheelchair,
    any: words.anyAccess,
    choices: [{ value: 'yes', label: capital(words.accessible) }],
  }
  const narrowed = isNarrowed({ ...address, search: { ...search, words: undefined } })
  return html`<form
    class="search"
    method="get"
    action="/s/${site.slug}/carte"
    role="search"
    aria-label="${words.search}"
  >
    <div class="row">
      <div>
        <label for="f-words">${words.words}</label>
        <input id="f-words" name="words" type="search" maxlength="100" value="${search.words}" autocomplete="off" />
      </div>
      <button>${formats.words.find}</button>
    </div>
    <details ${narrowed && html`open`}>
      <summary>${formats.words.refine}</summary>
      <div class="more">
        ${select('near', near)} ${select('within', within)} ${select('kind', kind)} ${select('does', does)}
        ${select('topic', topic)} ${select('open', open)} ${select('wheelchair', wheelchair)}
      </div>
    </details>
    ${language !== ownLanguage(site) && html`<input type="hidden" name="lang" value="${language}" />`}
  </form>`
}

const named =
  <Name extends string>(labels: Readonly<Record<Name, string>>) =>
  (value: Name): Choice => ({ value, label: labels[value] })
