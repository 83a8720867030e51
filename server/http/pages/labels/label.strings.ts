import type { Language } from '../../../base/language.js'

const frenchLabel = {
  belongs: (code: string, member: string) => `${code} · ${member}`,
  see: 'Voir l’objet',
  notShown: 'Cet objet ne se prête pas en ce moment. Si vous l’avez trouvé, rapportez-le à ce lieu.',
  desk: 'Vous y travaillez\u00a0? L’ouvrir au bureau',
}

type LabelStrings = typeof frenchLabel

const englishLabel: LabelStrings = {
  belongs: (code: string, member: string) => `${code} · ${member}`,
  see: 'See the object',
  notShown: 'This object is not lent for now. If you found it, please bring it back to this place.',
  desk: 'Do you work there? Open it at the desk',
}

export const labelStrings: Readonly<Record<Language, LabelStrings>> = { fr: frenchLabel, en: englishLabel }
