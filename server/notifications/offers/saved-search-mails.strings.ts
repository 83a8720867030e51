import type { Language } from '../../base/language.js'
import { from } from '../../../widgets/words/names.strings.js'

const frenchSavedSearchMails = {
  subject: (count: number, about: string) =>
    count === 1 ? `Du nouveau\u00a0: ${about}` : `${count} nouveautés\u00a0: ${about}`,
  title: (about: string) => `Du nouveau\u00a0: ${about}`,
  opening: (site: string) => `Depuis la dernière fois, sur le site «\u00a0${site}\u00a0»\u00a0:`,
  everything: 'toutes les offres',
  near: (what: string, commune: string) => `${what}, près ${from(commune)}`,
  press: 'Voir la recherche',
  stop: 'Ne plus être prévenu de cette recherche\u00a0:',
  footer: 'Vous recevez cet e-mail, une fois par jour au plus, parce que vous avez gardé cette recherche.',
}

export type SavedSearchMails = typeof frenchSavedSearchMails

const englishSavedSearchMails: SavedSearchMails = {
  subject: (count, about) => (count === 1 ? `Something new: ${about}` : `${count} new ones: ${about}`),
  title: (about) => `Something new: ${about}`,
  opening: (site) => `Since last time, on the site “${site}”:`,
  everything: 'all offers',
  near: (what, commune) => `${what}, near ${commune}`,
  press: 'See the search',
  stop: 'Be told no more of this search:',
  footer: 'You receive this e-mail, once a day at most, because you keep this search.',
}

export const savedSearchMails: Readonly<Record<Language, SavedSearchMails>> = {
  fr: frenchSavedSearchMails,
  en: englishSavedSearchMails,
}
