import type { Learn } from '../../../../words/language.js'
import type { MembershipState, PaymentMeans } from '../../../../words/memberships/membership-terms.js'
import { frenchMemberships } from '../../../../words/memberships/memberships.strings.js'
import { ofPerson } from '../../../../words/names.strings.js'

const meansNames: Record<PaymentMeans, string> = {
  cash: 'Espèces',
  cheque: 'Chèque',
  terminal: 'Carte, sur votre terminal',
  online: 'En ligne, sur votre page',
}

const stands: Record<MembershipState, (to: string) => string> = {
  waiting: () => 'Paiement à confirmer',
  soon: (to) => `Finit bientôt\u00a0: jusqu’au ${to}`,
  current: (to) => `À jour jusqu’au ${to}`,
  ended: (to) => `Finie depuis le ${to}`,
}

export const membershipsFrench = {
  title: 'Adhésions et cautions',
  pagesTitle: 'Adhésions et cautions\u00a0: les pages',
  pageNames: { list: 'Adhésions', deposits: 'Cautions', till: 'Caisse du jour', kinds: 'Formules' },
  partFailed: 'Cette page n’a pas pu être chargée.',
  retry: 'Réessayer',
  close: 'Fermer',
  undo: 'Annuler',
  sending: 'Envoi…',
  forget: 'Laisser comme avant',
  optional: (label: string) => `${label} (facultatif)`,
  find: 'Nom, adresse ou téléphone',
  state: 'Où elle en est',
  stateNames: frenchMemberships.states,
  withCount: (name: string, count: number) => `${name} (${count})`,
  stands: (state: MembershipState, to: string) => stands[state](to),
  count: (count: number) => (count > 1 ? `${count} adhésions` : count === 1 ? '1 adhésion' : 'Aucune adhésion'),
  empty:
    'Personne n’est encore noté ici. Une adhésion se note au comptoir, ou dès que quelqu’un dit l’avoir payée en ligne.',
  gone: 'Cette adhésion n’a pas pu être chargée, ou n’est plus là.',

  note: 'Noter une adhésion',
  noteNow: 'Noter l’adhésion',
  noKind: 'Rien ne peut encore être noté\u00a0: il manque une formule, avec ses montants et sa durée.',
  toKinds: 'Formules et montants',
  name: 'Nom, comme la personne veut être appelée',
  nameWanted: 'Il manque le nom.',
  email: 'Adresse e\u2011mail',
  emailMeans: 'Pour être reconnue quand elle demande un objet, et prévenue avant la fin.',
  emailWrong: 'Cette adresse n’en est pas une\u00a0: il y manque quelque chose.',
  phone: 'Téléphone',
  kind: 'Formule',
  kindWanted: 'Choisissez la formule.',
  lasts: (months: number) => (months === 12 ? 'un an' : months % 12 === 0 ? `${months / 12} ans` : `${months} mois`),
  amount: 'Montant',
  amountWanted: 'Choisissez le montant\u00a0: c’est la personne qui le dit.',
  solidarity: 'solidaire',
  paid: 'Payée',
  meansNames,
  meansIn: frenchMemberships.means,
  meansWanted: 'Dites comment elle est payée.',
  from: 'Premier jour',
  fromMeans: (today: string) =>
    `Sans autre jour\u00a0: ${today}, ou le lendemain de la fin si la personne est déjà membre.`,
  waitsThen: 'Elle attendra ici que quelqu’un ait vu le paiement.',
  noted: (name: string, to: string) => `L’adhésion ${ofPerson(name)} est notée, jusqu’au ${to} inclus.`,
  notedWaiting: (name: string) => `L’adhésion ${ofPerson(name)} est notée. Son paiement reste à confirmer.`,
  unconfirmed: (name: string) => `Le paiement ${ofPerson(name)} est de nouveau à confirmer.`,
  dropped: (name: string) => `L’adhésion ${ofPerson(name)} est retirée, comme si elle n’avait pas été notée.`,
  confirm: 'Le paiement est arrivé',
  drop: 'Retirer, notée par erreur',
  paidOn: (means: string, day: string) => `${means}, le ${day}`,
  period: 'Durée',
  fromTo: (from: string, to: string) => `du ${from} au ${to} inclus`,
  before: 'Avant celle-ci',

  kinds: 'Formules et montants',
  kindsMore: 'Ce que le lieu demande à ses membres. Ce qui est déjà noté garde son nom et son montant.',
  kindsOfManagers: 'Ce que le lieu demande à ses membres. Les responsables le changent.',
  noKindYet: 'Il n’y a pas encore de formule.',
  addKind: 'Ajouter une formule',
  addKindNow: 'Ajouter',
  saveKind: 'Enregistrer',
  change: 'Changer',
  changeOf: (name: string) => `Changer la formule ${name}`,
  retire: 'Retirer',
  retireOf: (name: string) => `Retirer la formule ${name}`,
  payPage: 'La page où elle se paie',
  kindName: 'Comment elle s’appelle',
  kindNameWanted: 'Il manque un nom, par exemple «\u00a0Adhésion\u00a0».',
  amounts: 'Montants au choix, en euros',
  amountsMean: 'Par exemple 10 20 30 40. Aucun n’est choisi d’avance.',
  amountsWrong: 'Écrivez un montant ou plusieurs, en euros, par exemple 10 20 30 40.',
  solidarityAmount: 'Le montant solidaire',
  solidarityMeans: 'L’un des montants, marqué «\u00a0solidaire\u00a0» pour qui a moins.',
  solidarityWrong: 'Le montant solidaire est l’un des montants au choix\u00a0: écrivez-le aussi au-dessus.',
  months: 'Durée, en mois',
  monthsWrong: (least: number, most: number) => `Écrivez un nombre de mois, de ${least} à ${most}.`,
  link: 'Page où elle se paie',
  linkMeans: 'Par exemple celle de HelloAsso. Nous ne faisons qu’y mener\u00a0: rien ne se paie ici.',
  kindAdded: (name: string) => `La formule «\u00a0${name}\u00a0» peut être choisie.`,
  kindChanged: (name: string) => `La formule «\u00a0${name}\u00a0» est changée pour ce qui sera noté.`,
  kindRetired: (name: string) => `La formule «\u00a0${name}\u00a0» ne se choisit plus.`,
}

export type MembershipsStrings = typeof membershipsFrench

export const learnMemberships: Learn<MembershipsStrings> = {
  en: async () => (await import('./memberships.strings.en.js')).membershipsEnglish,
}
