import { from } from '../../words/names.strings.js'
import { photosFrench } from '../photos/photos.strings.js'
import { photoRefusalsFrench } from '../refusals/refusals.strings.js'
import type { Moment } from './condition.js'
import type { Learn } from '../../words/language.js'

const moments: Readonly<Record<Moment, string>> = { out: 'Au départ', back: 'Au retour' }

const andTeam = 'et de l’équipe du site tant qu’on lui demande de l’aide.'

export const conditionFrench = {
  title: 'L’objet, avant et après',
  seenBy: (who: string, isCalled: boolean) =>
    isCalled ? `Vu de vous, ${from(who)}, ${andTeam}` : `Vu de vous et ${from(who)}, de personne d’autre.`,
  seenByTeam: (who: string, isCalled: boolean) =>
    isCalled
      ? `Vu de votre équipe, ${from(who)}, ${andTeam}`
      : `Vu de votre équipe et ${from(who)}, de personne d’autre.`,
  seenToHelp: 'Vous voyez ceci tant qu’on demande votre aide\u00a0: les deux le savent.',
  moments,
  you: 'Vous',
  team: 'Votre équipe',
  with: (accessories: string) => `Avec\u00a0: ${accessories}`,
  nothing: 'Rien n’est noté.',
  note: { out: 'Noter l’état au départ…', back: 'Noter l’état au retour…' } satisfies Record<Moment, string>,
  change: 'Changer ce que j’ai noté…',
  enlarge: (what: string) => `Agrandir\u00a0: ${what}`,
  photoOf: (at: number, moment: Moment, who: string | undefined) =>
    `photo ${at} ${moment === 'out' ? 'au départ' : 'au retour'}, ${who === undefined ? 'la vôtre' : from(who)}`,
  close: 'Fermer',
  lost: 'Cette photo n’a pas pu être chargée.',
  retry: 'Réessayer',
  formTitle: { out: 'L’état au départ', back: 'L’état au retour' } satisfies Record<Moment, string>,
  condition: 'Comment est-il\u00a0?',
  accessories: 'Ce qui va avec',
  accessoriesHint: 'Câble, mode d’emploi, sacoche…',
  optional: (label: string) => `${label} (facultatif)`,
  until:
    'Chacun note de son côté, et peut encore changer pendant deux jours. Les photos s’effacent 30 jours après la fin.',
  missing: 'Écrivez un mot, ou ajoutez une photo.',
  save: 'Noter',
  back: 'Revenir',
  saving: 'Un instant…',
  sendingPhoto: (at: number, all: number) => `Envoi de la photo ${at} sur ${all}…`,
  cut: 'Le réseau a coupé. L’envoi reprendra de lui-même, sans rien perdre.',
  saved: 'C’est noté.',
  refused: {
    gone: photoRefusalsFrench['photo-gone'],
    many: photoRefusalsFrench['photos-too-many'],
    late: 'Cela ne peut plus être changé\u00a0: les deux jours sont passés.',
    unread: 'Une des photos n’est pas lisible. Retirez-la, ou prenez-en une autre.',
    busy: 'Beaucoup de monde en ce moment. Réessayez dans une minute.',
    other: 'Cela n’a pas pu être noté. Rien n’est perdu\u00a0: réessayez.',
  },
  photos: {
    ...photosFrench,
    photoFirst: 'Des photos de l’objet',
    photoHow:
      'De jour, de près ce qui est usé ou abîmé, sans visage. Nous retirons le lieu de la photo. On peut s’en passer.',
    photosOf: (count: number, most: number) =>
      `${count} photo${count > 1 ? 's' : ''} sur ${most}. Touchez une photo pour la décrire ou la retirer.`,
    photoSpoiled:
      'Votre navigateur brouille les images pour vous protéger\u00a0: permettez à ce site d’utiliser les données du canevas, ou continuez sans photo.',
  },
}

export type ConditionStrings = typeof conditionFrench

export const learnCondition: Learn<ConditionStrings> = {
  en: async () => (await import('./condition.strings.en.js')).conditionEnglish,
}
