import type { Formats, Language } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import { documentOf } from '../layout/layout.js'
import { mailPlace, mailScript } from '../repairs/link-page.js'
import { englishAccountPages } from './account-pages.strings.en.js'
import { frenchAccountPages, type AccountPageStrings } from './account-pages.strings.js'

const strings: Record<Language, AccountPageStrings> = { fr: frenchAccountPages, en: englishAccountPages }

export type AccountPage = keyof AccountPageStrings

/** Behind a mail about one's account, of no site. Opening it changes nothing: its script asks, and only a button acts. */
export function accountPage(formats: Formats, about: AccountPage, id: string): Html {
  const words = strings[formats.language][about]
  const body = html`<main id="content" tabindex="-1">${mailPlace(words, { about, id, site: '', home: '/moi' })}</main>`
  return documentOf(formats, { title: words.title, hidden: true, head: mailScript, body })
}
