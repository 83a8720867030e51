import type { Learn } from '../../../../words/language.js'

const people = (count: number) => (count > 1 ? `${count} personnes` : 'Une personne')

export const borrowersFrench = {
  find: 'Nom, carte, téléphone ou e\u2011mail',
  show: 'Montrer',
  everybody: 'Tout le monde',
  shows: { out: (count: number) => `A quelque chose (${count})`, late: (count: number) => `En retard (${count})` },
  count: (count: number) => (count === 0 ? 'Personne' : people(count)),
  empty:
    'Personne n’a encore emprunté ici. Au premier prêt, la personne est dans cette liste\u00a0; sans compte et sans son accord, elle s’oublie trente jours après son dernier retour.',
  saved: (name: string, rows: number) => `Le fichier ${name} est prêt\u00a0: ${people(rows).toLowerCase()}.`,
  card: (card: string) => `carte ${card}`,
  out: (count: number) => (count > 1 ? `${count} objets sortis` : 'Un objet sorti'),
  late: (count: number) => `${count} en retard`,
  reserved: (count: number) => (count > 1 ? `${count} réservés` : 'Un réservé'),
  nothing: 'Rien en ce moment',
  dueOn: (day: string) => `à rendre ${day}`,
  failed: 'Cette personne n’est pas, ou plus, dans la liste.',
  backToList: '‹ Personnes',
}

export type BorrowersStrings = typeof borrowersFrench

export const learnBorrowers: Learn<BorrowersStrings> = {
  en: async () => (await import('./borrowers.strings.en.js')).borrowersEnglish,
}
