import {
  dossierFields,
  dossierParts,
  type CollectedPerson,
  type KnownOfPerson,
  type DossierField,
  type DossierRecord,
} from '../../accounts/index.js'
import { toInstant, type Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { paris } from '../../base/local-time.js'
import { actSaid } from '../../../widgets/words/desk/act-said.js'
import { html, type Content, type Html } from '../pages/layout/html.js'
import { dossierStrings, type DossierWords } from './dossier.strings.js'
import { photoFile } from './archive.js'

export const dossierWords = (language: Language): DossierWords => dossierStrings[language]

type Writing = {
  readonly words: DossierWords
  readonly when: (moment: Instant) => string
  readonly euros: Intl.NumberFormat
}

const moments: ReadonlySet<DossierField> = new Set<DossierField>([
  'publishedAt',
  'expiresAt',
  'startsAt',
  'createdAt',
  'until',
  'liftedAt',
  'readTo',
])
/** Codes are put into words; what a person typed stays as it is. */
const codes: ReadonlySet<DossierField> = new Set<DossierField>([
  ...(['kind', 'status', 'condition', 'bikeType', 'reason', 'outcome', 'role', 'act'] as const),
])

/** To be read from a folder, without us and without a network. */
export function dossierPage(
  { account, sessions, parts }: CollectedPerson,
  { language, now }: { readonly language: Language; readonly now: Instant },
): Html {
  const writing = writingIn(language)
  const { words, when } = writing
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${words.title}</h1>
          <p>${words.made(when(now))}</p>
          <h2>${words.profile}</h2>
          ${profileOf(account, writing)}
          <h2>${words.sessions}</h2>
          <ul>
            ${sessions.map(
              (session) =>
                html`<li>
                  ${words.session({ ...session, from: when(session.createdAt), used: when(session.lastUsedAt) })}
                </li>`,
            )}
          </ul>
          ${dossierParts.map(
            (part) =>
              html`<h2>${words.parts[part]}</h2>
                ${part === 'bans' && parts.bans.length > 0 && html`<p>${words.bansKept}</p>`}
                ${parts[part].length === 0 ? html`<p>${words.nothing}</p>` : parts[part].map((held) => card(held, writing))}`,
          )}
        </main>
      </body>
    </html> `
}

function writingIn(language: Language): Writing {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: paris })
  const euros = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' })
  return { words: dossierStrings[language], when: (moment) => day.format(Date.parse(moment)), euros }
}

function profileOf(account: CollectedPerson['account'], { words, when }: Writing): Content {
  const { firstName, email, communeCode, phone, language, createdAt, lastActiveAt, rules } = account
  const known: Record<keyof KnownOfPerson, string | undefined> = {
    firstName,
    email,
    communeCode,
    phone,
    language,
    born: account.born && words.born[account.born],
    away: account.away ? words.yes : undefined,
    unreminded: account.unreminded ? words.yes : undefined,
    unalerted: account.unalerted ? words.yes : undefined,
    hiddenFacts: account.hiddenFacts?.map((fact) => words.facts[fact]).join(', '),
    createdAt: when(createdAt),
    lastActiveAt: lastActiveAt && when(lastActiveAt),
    rules: rules && `${rules.version} (${when(rules.acceptedAt)})`,
  }
  const labels: Record<string, string> = words.account
  return html`<dl>
    ${Object.entries(known).map(
      ([field, value]) =>
        value !== undefined &&
        html`<dt>${labels[field]}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

function card({ fields, photos }: DossierRecord, writing: Writing): Content {
  return html`<section>
    <dl>
      ${dossierFields.map((field) => {
        const value = fields[field]
        return (
          value !== undefined &&
          value !== '' &&
          html`<dt>${writing.words.fields[field]}</dt>
            <dd>${said(field, value, writing)}</dd>`
        )
      })}
    </dl>
    ${photos.map(
      ({ key, alt }, at) =>
        html`<img src="${photoFile(key)}" alt="${alt || writing.words.photo(at + 1)}" loading="lazy" />`,
    )}
  </section>`
}

function said(field: DossierField, value: string | number, { words, when, euros }: Writing): string {
  if (moments.has(field)) return when(toInstant(value))
  if (field === 'depositCents' || field === 'paidCents') return euros.format(Number(value) / 100)
  return codes.has(field) ? actSaid(words.values, String(value)) : String(value)
}

const style = `
:root{color-scheme:light dark}
body{margin:0;padding:16px;font:16px/1.5 system-ui,sans-serif}
main{max-width:640px;margin:0 auto}
h1{font-size:26px}
h2{font-size:19px;margin:32px 0 8px}
section{border:1px solid;border-radius:12px;padding:12px 16px;margin:0 0 16px}
dl{display:grid;grid-template-columns:minmax(8em,auto) 1fr;gap:4px 16px;margin:0}
dt{font-weight:600}
dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
img{max-width:100%;height:auto;margin:12px 0 0;border-radius:8px}
@media (max-width:480px){dl{grid-template-columns:1fr}dd{margin:0 0 8px}}
`
