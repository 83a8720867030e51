import { ended } from '../../words/ended.js'

export const confirmFrench = {
  recapTitle: 'Est-ce bien cela\u00a0?',
  cancel: 'Annulation',
  cancelUntil: (when: string) => `jusqu’au ${when}, par le lien de l’e\u2011mail`,
  cancelNever: 'trop tard pour annuler en ligne\u00a0: il faudra appeler',
  you: 'Au nom de',
  photoLost:
    'Votre photo n’a pas pu être gardée pendant que vous étiez dans votre courrier. La remettre est facultatif.',
  choosePhoto: 'Remettre la photo',
  confirm: 'Confirmer le rendez-vous',
  send: 'Envoyer la demande',
  sending: 'Un instant…',

  taken: 'Ce créneau vient d’être pris par quelqu’un d’autre. Tout le reste est gardé.',
  nearest: 'Les plus proches encore libres\u00a0:',
  noneNear: 'Aucun autre n’est libre bientôt chez ce réparateur.',
  chosen: (when: string) => `Nouveau créneau\u00a0: ${when}. Il reste à confirmer.`,
  otherSlot: 'Voir tous les créneaux',
  otherRepairer: 'Choisir un autre atelier',
  otherService: 'Choisir une autre réparation',
  otherPlace: 'Corriger l’adresse',
  photoFailed: 'La photo n’est pas partie.',
  withoutPhoto: 'Continuer sans la photo',

  bookedTitle: 'C’est réservé.',
  bookedNext: (name: string, when: string) => ended(`Rendez-vous ${when} chez ${name}`),
  bookedAtHome: (name: string, when: string) => ended(`Rendez-vous chez vous ${when} avec ${name}`),
  requestedTitle: 'Votre demande est partie.',
  requestedNext: (until: string) =>
    `Le réparateur a jusqu’au ${until} pour répondre. Le créneau vous est gardé jusque-là.`,
  mailComes: (email: string) => `Un e\u2011mail part à ${email}, avec tout ce qu’il faut et le lien pour annuler.`,
  reminder: 'Un rappel vous sera envoyé deux jours avant.',
  doneCancel: (when: string) => `Vous pouvez annuler jusqu’au ${when}, par le lien de cet e\u2011mail.`,
  doneCancelNever: 'Il est trop tard pour annuler en ligne\u00a0: en cas d’empêchement, téléphonez.',
  calendar: 'Ajouter à mon agenda',
  print: 'Imprimer',
  another: 'Prendre un autre rendez-vous',
}

export type ConfirmStrings = typeof confirmFrench
