import type { Language } from '../../../base/language.js'
import { frenchMailPages, englishMailPages } from '../../../../widgets/words/account/mail-pages.strings.js'

const said = (title: string) => ({
  title,
  noScript:
    'Cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur.',
  late: 'Des boutons devraient être affichés ici. S’ils ne viennent pas, rechargez la page.',
  home: frenchMailPages.ownSpace,
})

export const frenchAccountPages = {
  address: said(frenchMailPages.address),
  export: said(frenchMailPages.export),
  erase: said(frenchMailPages.erase),
  watch: said(frenchMailPages.watch),
  invitation: said(frenchMailPages.invitation),
}

/** In the place of an archive. */
const frenchArchive = {
  over: {
    title: 'Ce lien n’est plus bon',
    words: 'Il est valable 24 heures. Demandez-en un autre dans «\u00a0Mon espace\u00a0».',
  },
  many: {
    title: 'C’est assez pour aujourd’hui',
    words: 'Cette archive a déjà été préparée dix fois en un jour. Réessayez demain.',
  },
}

export type ArchiveStrings = typeof frenchArchive
export type AccountPageStrings = typeof frenchAccountPages

const englishSaid = (title: string) => ({
  title,
  noScript: 'This page needs JavaScript, which is off in this browser. Open the link of the e-mail in another browser.',
  late: 'Buttons should be shown here. If they do not come, reload the page.',
  home: englishMailPages.ownSpace,
})

export const englishAccountPages: AccountPageStrings = {
  address: englishSaid(englishMailPages.address),
  export: englishSaid(englishMailPages.export),
  erase: englishSaid(englishMailPages.erase),
  watch: englishSaid(englishMailPages.watch),
  invitation: englishSaid(englishMailPages.invitation),
}

const englishArchive: ArchiveStrings = {
  over: { title: 'This link is no longer good', words: 'It works for 24 hours. Ask for another one in “My space”.' },
  many: {
    title: 'That is enough for today',
    words: 'This archive has been prepared ten times in a day. Try again tomorrow.',
  },
}

export const accountPageStrings: Readonly<Record<Language, AccountPageStrings>> = {
  fr: frenchAccountPages,
  en: englishAccountPages,
}

export const archiveStrings: Readonly<Record<Language, ArchiveStrings>> = { fr: frenchArchive, en: englishArchive }
