import type { Refusal } from '../../../base/refusal.js'
import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import { documentOf } from '../layout/layout.js'
import { mailPlace, mailScript } from '../repairs/link-page.js'
import { accountPageStrings, archiveStrings, type AccountPageStrings } from './account-pages.strings.js'

/** Why there is no archive, for whoever pressed the button. */
export function noArchivePage(formats: Formats, refusal: Refusal): Html {
  const { title, words } = archiveStrings[formats.language][refusal.kind === 'too-many' ? 'many' : 'over']
  const body = html`<main id="content" tabindex="-1">
    <div class="panel">
      <h1>${title}</h1>
      <p>${words}</p>
      <p><a class="press" href="/moi">${accountPageStrings[formats.language].export.home}</a></p>
    </div>
  </main>`
  return documentOf(formats, { title, hidden: true, body })
}

type AccountPage = keyof AccountPageStrings

/** Behind a mail about one's account, of no site. Opening it changes nothing: its script asks, and only a button acts. */
export function accountPage(formats: Formats, about: AccountPage, id: string): Html {
  const words = accountPageStrings[formats.language][about]
  const body = html`<main id="content" tabindex="-1">${mailPlace(words, { about, id, site: '', home: '/moi' })}</main>`
  return documentOf(formats, { title: words.title, hidden: true, head: mailScript, body })
}
