import { blocksOf } from '../../../../widgets/words/rules-text.js'
import { dayOf, paris } from '../../../base/local-time.js'
import type { Rules } from '../../../moderation/index.js'
import type { Came } from '../layout/came-from.js'
import { formatsOf, type Language } from '../layout/formats.js'
import { html, type Content, type Html } from '../layout/html.js'
import { pathFrom } from '../layout/layout.js'
import { ownPage } from '../layout/own-page.js'
import { rulesPageStrings } from './rules.strings.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

export const rulesPath = '/regles'

const pathOf = (version: string | undefined, language: Language): string =>
  `${rulesPath}${version === undefined ? '' : `/${encodeURIComponent(version)}`}${languageQuery(language)}`

/** `versions`: all, the newest first; empty while the network has published none. `version`: an earlier one. */
type Shown = { readonly versions: readonly Rules[]; readonly version?: string; readonly came: Came }

/**
 * People accept these rules before they publish; they say how moderation decides (regulation 2022/2065, art. 14). Undefined: no
 * such version.
 */
export function rulesPage(language: Language, { versions, version, came }: Shown): Html | undefined {
  const words = rulesPageStrings[language]
  const formats = formatsOf(language)
  const [current] = versions
  const rules = version === undefined ? current : versions.find((each) => each.version === version)
  if (version !== undefined && !rules) return undefined
  const dayIn = ({ publishedAt }: Rules) => formats.dayAndYear(dayOf(publishedAt, paris))
  const isCurrent = rules === current
  const others = versions.filter((each) => each !== current && each !== rules)
  const main = html`<div class="panel">
    <h1>${words.title}</h1>
    <p class="sub">
      ${
        rules
          ? (isCurrent ? words.inForce : words.earlier)(rules.version, dayIn(rules))
          : words.ours(words.starter.version)
      }
    </p>
    ${rules ? textOf(rules, language) : listOf(words.starter.rules)}
    ${
      isCurrent
        ? html`<p>${words.accepted}</p>`
        : html`<p><a href="${pathFrom(came.site, pathOf(undefined, language))}">${words.current}</a></p>`
    }
    ${words.sections.map(
      ([title, said]) =>
        html`<h2>${title}</h2>
          <p>${said}</p>`,
    )}
    ${
      others.length > 0 &&
      html`<h2>${words.versions}</h2>
        <ul>
          ${others.map(
            (each) =>
              html`<li>
                <a href="${pathFrom(came.site, pathOf(each.version, language))}"
                  >${words.version(each.version, dayIn(each))}</a
                >
              </li>`,
          )}
        </ul>`
    }
  </div>`
  return ownPage(formats, {
    title: words.title,
    pathIn: (each) => pathOf(version, each),
    main,
    came,
    hidden: !isCurrent,
  })
}

/** In French where nobody has translated it. */
function textOf({ text }: Rules, language: Language): Content {
  const said = text[language]
  return said === undefined ? html`<div lang="fr">${laidOut(text.fr)}</div>` : laidOut(said)
}

function laidOut(text: string): Content {
  return blocksOf(text).map(({ isList, lines }) =>
    isList ? listOf(lines) : html`<p>${lines.map((line, at) => [at > 0 && html`<br />`, line])}</p>`,
  )
}

const listOf = (rules: readonly string[]): Content =>
  html`<ul>
    ${rules.map((rule) => html`<li>${rule}</li>`)}
  </ul>`
