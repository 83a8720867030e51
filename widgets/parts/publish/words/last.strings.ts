import { residentFrench } from '../../resident/resident.strings.js'
import { signInFrench } from '../../sign-in/sign-in.strings.js'
import { at } from '../../../words/names.strings.js'

/** The words of the last steps: who publishes, the code, what was sent. */
export const lastFrench = {
  ...signInFrench,
  ...residentFrench,
  check: 'Publier',
  askCode: 'Recevoir un code par e\u2011mail',
  save: 'Enregistrer',
  saveTitle: 'Enregistrer les changements',
  lastStep: 'Dernière étape',
  backToForm: 'Changer l’annonce',
  seenAs: 'Ce que verront vos voisins',
  andYou: 'Et vous\u00a0?',
  contactsSeen: (found: string) => `Tout le monde lira\u00a0: ${found}`,
  contactsMore: 'Enlevez-le si ce n’est pas ce que vous voulez.',
  emailPurpose:
    'Votre adresse e\u2011mail n’est jamais montrée. Votre prénom et votre commune sont montrés avec l’annonce. Dès que vous demandez le code, l’annonce est gardée dans ce navigateur pendant 24\u00a0heures.',

  sendingPhoto: (at: number, all: number) => `Envoi de la photo ${at} sur ${all}…`,
  publishing: 'Publication…',
  cut: 'Le réseau a coupé.',
  cutMore: 'L’envoi reprendra de lui-même, sans rien perdre.',
  sendAgain: 'Réessayer',
  takeOut: (found: readonly string[]) =>
    `Enlevez ${found.map((word) => `«\u00a0${word}\u00a0»`).join(', ')} du titre ou de la description.`,
  asItIs: 'Repartir de ce qui est en ligne',

  doneTitle: 'C’est publié',
  changedTitle: 'C’est enregistré',
  pausedTitle: 'En pause',
  pausedMore: 'Personne ne la voit. Vous pouvez la remettre en ligne quand vous voulez.',
  changeIt: 'Modifier',
  pauseIt: 'Mettre en pause',
  resumeIt: 'Remettre en ligne',
  waitingTitle: 'Bien reçue',
  thanks: (firstName: string) => (firstName ? `Merci ${firstName}\u00a0!` : 'Merci\u00a0!'),
  onlineTill: (day: string) => `En ligne jusqu’au ${day}`,
  endMail: 'Un e\u2011mail vous préviendra avant la fin, pour prolonger.',
  away: 'Vous avez dit être en congé\u00a0: elle se montrera à votre retour.',
  neighbours: 'Vos voisins la trouvent',
  seenIn: (territory: string) => `Avec votre prénom et votre commune, dans les listes\u00a0: ${territory}`,
  seenElsewhere: (commune: string) =>
    `Votre commune est en dehors du territoire de ce site\u00a0: l’annonce est visible ${at(commune)} et autour.`,
  changeLater: 'Changer quelque chose',
  changeWhere: 'Ici, ou plus tard dans «\u00a0Mon espace\u00a0».',
  received: 'Annonce reçue',
  lookedAtBy: (site: string, day: string) => `Relue par ${site} avant ${day}`,
  lookedAtMore: (rule: string) =>
    `La réponse vient par e\u2011mail. Si quelque chose gêne, on vous dit quoi, et vous pouvez corriger. ${
      rule === 'all' ? 'Ce site relit chaque annonce.' : 'Les suivantes iront en ligne tout de suite.'
    }`,
  thenOnline: 'Puis en ligne',
  another: 'Proposer autre chose',
  backToOffers: 'Revenir aux offres',
}

export type LastStrings = typeof lastFrench
