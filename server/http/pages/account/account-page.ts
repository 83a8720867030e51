import type { Refusal } from '../../../base/refusal.js'
import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import type { Came } from '../layout/came-from.js'
import { documentOf, pathFrom } from '../layout/layout.js'
import { ownPage } from '../layout/own-page.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'
import { mailPlace, mailScript, ownSpace } from '../repairs/link-page.js'
import { accountPageStrings, archiveStrings, type AccountPageStrings } from './account-pages.strings.js'

/** Why there is no archive, for whoever pressed the button. */
export function noArchivePage(formats: Formats, refusal: Refusal): Html {
  const { title, words } = archiveStrings[formats.language][refusal.kind === 'too-many' ? 'many' : 'over']
  const body = html`<main id="content" tabindex="-1">
    <div class="panel">
      <h1>${title}</h1>
      <p>${words}</p>
      <p><a class="press" href="${ownSpace(formats)}">${accountPageStrings[formats.language].export.home}</a></p>
    </div>
  </main>`
  return documentOf(formats, { title, hidden: true, body })
}

export type AccountPage = keyof AccountPageStrings

type Of = { readonly about: AccountPage; readonly id: string; readonly path: string; readonly came: Came }

/** Behind a mail about one's account. Opening it changes nothing: its script asks, and only a button acts. */
export function accountPage(formats: Formats, { about, id, path, came }: Of): Html {
  const words = accountPageStrings[formats.language][about]
  const space = pathFrom(came.site, ownSpace(formats))
  return ownPage(formats, {
    title: words.title,
    pathIn: (each) => path + languageQuery(each),
    main: mailPlace(words, { about, id, site: '', home: space, space }),
    head: mailScript,
    hidden: true,
    came,
  })
}
