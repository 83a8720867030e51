import type { Language } from '../../base/language.js'
import type { NewService } from '../service.store.js'

/** Works that nearly every workshop does, with how long they take; prices are the workshop's own to say. */
const works = [
  { names: { fr: 'Crevaison', en: 'Puncture' }, minutes: 30 },
  { names: { fr: 'Réglage des freins', en: 'Brakes' }, minutes: 30 },
  { names: { fr: 'Réglage des vitesses', en: 'Gears' }, minutes: 30 },
  { names: { fr: 'Roue voilée', en: 'Buckled wheel' }, minutes: 45 },
  { names: { fr: 'Entretien complet', en: 'Full service' }, minutes: 120 },
] as const satisfies readonly { readonly names: Readonly<Record<Language, string>>; readonly minutes: number }[]

/** In the language of who opens the workshop, to keep, to change and to drop. */
export const starterServices = (language: Language): NewService[] =>
  works.map(({ names, minutes }) => ({ name: names[language], minutes }))
