import { englishMailPages } from '../../../../widgets/words/account/mail-pages.strings.en.js'
import type { AccountPageStrings, ArchiveStrings } from './account-pages.strings.js'

const said = (title: string) => ({
  title,
  noScript: 'This page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
  late: 'Buttons should be shown here. If they do not come, reload the page.',
  home: englishMailPages.ownSpace,
})

export const englishAccountPages: AccountPageStrings = {
  address: said(englishMailPages.address),
  export: said(englishMailPages.export),
  erase: said(englishMailPages.erase),
  watch: said(englishMailPages.watch),
  invitation: said(englishMailPages.invitation),
}

export const englishArchive: ArchiveStrings = {
  over: { title: 'This link is no longer good', words: 'It works for 24 hours. Ask for another one in “My space”.' },
  many: {
    title: 'That is enough for today',
    words: 'This archive has been prepared ten times in a day. Try again tomorrow.',
  },
}
