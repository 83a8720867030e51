import { time } from '../../words/hours.strings.js'
import type { Learn } from '../../words/language.js'

export const comingFrench = {
  at: (day: string, clock: string) => `${day} à\u00a0${time(clock)}`,
  title: (count: number): string => (count > 1 ? 'Vos rendez-vous' : 'Votre rendez-vous'),
  waits: (count: number): string =>
    count > 1
      ? 'On vous propose d’autres moments\u00a0: à vous de répondre'
      : 'On vous propose un autre moment\u00a0: à vous de répondre',
  madeAt: (site: string) => `Pris sur le site «\u00a0${site}\u00a0».`,
  loading: 'Votre rendez-vous arrive…',
  with: (who: string, where: string) => `Chez ${who}, ${where}`,
  atHome: (who: string) => `Chez vous, avec ${who}`,
  requested: (until: string) => `Demande envoyée\u00a0: réponse au plus tard le ${until}.`,
  page: 'Voir le rendez-vous',
  calendar: 'Ajouter à mon agenda',
  cancel: 'Annuler…',
  tooLate: 'Trop tard pour annuler en ligne\u00a0: en cas d’empêchement, téléphonez.',
  call: (phone: string) => `Appeler le\u00a0${phone}`,
  question: (when: string) => `Annuler le rendez-vous du ${when}\u00a0? Le réparateur est prévenu par e\u2011mail.`,
  keep: 'Garder le rendez-vous',
  confirm: 'Annuler le rendez-vous',
  cancelling: 'Un instant…',
  cancelled: (when: string) => `Le rendez-vous du ${when} est annulé. Le réparateur est prévenu.`,
  changed: 'Ce rendez-vous a changé entre-temps\u00a0: voici où il en est.',
  signedOut: 'La connexion a pris fin. Le lien de l’e\u2011mail permet encore de répondre et d’annuler.',
  failed: 'L’annulation n’est pas passée. Réessayez dans un moment.',
  others: (count: number) => (count > 1 ? `Voir les ${count} autres rendez-vous` : 'Voir l’autre rendez-vous'),
  another: 'Prendre un autre rendez-vous',
  notMe: 'Ce n’est pas moi',
  forgotten: 'C’est fait\u00a0: ce navigateur ne garde plus rien de ce rendez-vous, qui reste pris.',
}

export type ComingStrings = typeof comingFrench

export const learnComing: Learn<ComingStrings> = {
  en: async () => (await import('./coming-appointments.strings.en.js')).comingEnglish,
}
