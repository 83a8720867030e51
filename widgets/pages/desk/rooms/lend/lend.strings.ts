import { ended } from '../../../../words/ended.js'
import type { CounterMeans } from '../../../../words/memberships/membership-terms.js'
import { frenchMemberships } from '../../../../words/memberships/memberships.strings.js'
import type { Learn } from '../../../../words/language.js'

const things = (count: number) => `${count} ${count > 1 ? 'objets' : 'objet'}`

/** Lending several things to one person, who stands at the counter. */
export const lendFrench = {
  begin: 'Lisez une carte ou tapez un nom, puis lisez les objets un à un.',
  basket: (count: number, who: string) => (who ? `${things(count)} pour ${who}` : things(count)),
  allBack: 'Tout rendre le',
  each: 'chacun à son jour',
  back: (title: string) => `À rendre le\u00a0: ${title}`,
  beyondRule: (day: string, days: number) => `${day} (plus de ${days} jours)`,
  remove: (title: string) => `Enlever ${title}`,
  deposit: (price: string) => `Caution de ${price}`,
  notLeft: 'pas prise',
  left: { cash: 'prise en espèces', cheque: 'prise en chèque', terminal: 'prise par carte' },
  deposits: (taken: string, missing: string) =>
    taken && missing
      ? `Cautions : ${taken} prise, ${missing} non prise.`
      : taken
        ? `Caution : ${taken}, prise.`
        : `Caution : ${missing}, pas prise.`,
  heldDeposits: (count: number) => (count > 1 ? `Cautions tenues (${count})` : 'Caution tenue'),
  heldDeposit: (price: string, means: CounterMeans) => `${price}, ${frenchMemberships.means[means]}`,
  memberUntil: (day: string) => `Adhésion à jour jusqu’au ${day}`,
  memberBy: (host: string) => `Adhésion par ${host}`,
  noMember: (day: string) => (day ? `Adhésion finie le ${day}` : 'Pas d’adhésion en cours'),
  paymentWaits: 'Un paiement annoncé attend d’être vu : voir « Adhésions ».',
  joins: 'Adhésion',
  joinsMaybe: 'Adhésion, si cette adresse n’en a pas',
  without: 'Prêter sans, avec un mot',
  withoutMaybe: 'Ne rien noter',
  pays: (kind: string, price: string) => `${kind}, ${price} reçus`,
  received: 'Reçus',
  receivedIn: { cash: 'en espèces', cheque: 'par chèque', terminal: 'par carte' },
  joinsThen: 'L’adhésion est notée avec le prêt.',
  before: (day: string, who: string) =>
    who ? `Réservé ${day} par ${who}\u00a0: à rendre avant.` : `Réservé ${day}\u00a0: à rendre avant.`,
  kept: (day: string) => `C’est sa réservation, à rendre le ${day}.`,
  added: (title: string, code: string) => `${title}, ${code}\u00a0: ajouté.`,
  addedMore: 'Lisez le suivant, ou prêtez.',
  twice: (title: string, code: string) => `${title}, ${code}\u00a0: c’est déjà là.`,
  removed: (title: string) => `${title}\u00a0: enlevé.`,
  outWith: (title: string, who: string) =>
    who
      ? `${title} est sorti, chez ${who}\u00a0: à reprendre d’abord.`
      : `${title} est sorti\u00a0: à reprendre d’abord.`,
  keptFor: (title: string, who: string) =>
    who
      ? `${title} est réservé aujourd’hui par ${who}\u00a0: ouvrez cette personne pour le lui prêter.`
      : `${title} est réservé aujourd’hui.`,
  cannot: (title: string, state: string) => `${title}\u00a0: ${state}. Il ne se prête pas.`,
  whom: 'À qui\u00a0?',
  whomMore: 'Tapez un nom ou lisez une carte. Sans compte, un prénom suffit.',
  opened: (name: string) => ended(name),
  closePerson: 'Fermer cette personne',
  name: 'Prénom, nom si on veut',
  phone: 'Son téléphone',
  email: 'Son e-mail',
  contactMore: 'Pour prévenir d’un retard. Effacé un mois après le retour.',
  optional: (label: string) => `${label} (facultatif)`,
  holds: (count: number) => `A en ce moment (${count})`,
  holdsNothing: 'N’a rien en ce moment.',
  reserved: 'Réservé pour cette personne',
  dueOn: (day: string) => `à rendre ${day}`,
  keptFrom: (day: string) => `à partir de ${day}`,
  late: (days: number) => `${days} ${days > 1 ? 'jours' : 'jour'} de retard`,
  tooMany: (most: number) => `Votre règle\u00a0: ${things(most)} à la fois. Au-delà, il faut un mot.`,
  membersOnly: () => 'Votre règle : pour les adhérents. Notez une adhésion, ou dites pourquoi en un mot.',
  tooLong: (days: number) =>
    `Votre règle\u00a0: ${days} ${days > 1 ? 'jours' : 'jour'} au plus. Au-delà, il faut un mot.`,
  words: 'Un mot, pour aller au-delà de la règle',
  wordsMissing: 'Dites en un mot pourquoi cela va au-delà de la règle.',
  nobody: 'À qui\u00a0? Tapez un nom ou lisez une carte.',
  contactWrong: 'Ce contact n’est pas complet.',
  lend: (count: number) => (count > 1 ? `Prêter les ${count}` : 'Prêter'),
  lending: 'Envoi…',
  lent: (count: number, who: string) => ended(`Prêté\u00a0: ${things(count)}, ${who}`),
  lentMore: (day: string) => ended(`Premier retour ${day}`),
  taken: (who: string, day: string) =>
    who && day ? `Pris entre-temps\u00a0: chez ${who} jusqu’au ${day}.` : 'Pris entre-temps par quelqu’un d’autre.',
  takenFrom: (who: string, day: string) =>
    `${who || 'Quelqu’un'} l’a réservé à partir du ${day}\u00a0: un jour plus tôt.`,
  gone: 'Il ne se prête plus\u00a0: retiré, ou hors service.',
  closed: 'Ce jour-là, le lieu est fermé\u00a0: choisissez-en un autre, ou dites pourquoi en un mot.',
  other: 'Il n’a pas pu être prêté\u00a0: enlevez-le, puis lisez-le de nouveau.',
  failed: 'Cette personne n’a pas pu être lue.',
  retry: 'Réessayer',
  names: { enter: 'Entrée', remove: 'Suppr' },
  keys: { field: 'la case', add: 'ajouter', remove: 'enlever', lend: 'prêter' },
}

export type LendStrings = typeof lendFrench

export const learnLend: Learn<LendStrings> = { en: async () => (await import('./lend.strings.en.js')).lendEnglish }
