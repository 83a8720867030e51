import type { Learn } from '../../../../../words/language.js'
import type { CounterMeans, DepositEnd, PaymentMeans } from '../../../../../words/memberships/membership-terms.js'
import { frenchMemberships } from '../../../../../words/memberships/memberships.strings.js'
import { ofPerson } from '../../../../../words/names.strings.js'

const meansNames: Record<CounterMeans, string> = { cash: 'Espèces', cheque: 'Chèque', terminal: 'Carte' }

const endNames: Record<DepositEnd, string> = {
  cash: 'En espèces',
  cheque: 'Le chèque lui-même',
  terminal: 'Sur la carte',
  kept: 'Non, gardée',
}

const tillMeans: Record<PaymentMeans, string> = { ...meansNames, online: 'En ligne' }

export const depositsFrench = {
  retry: 'Réessayer',
  close: 'Fermer',
  undo: 'Annuler',
  sending: 'Envoi…',
  optional: (label: string) => `${label} (facultatif)`,
  find: 'Nom ou objet',
  state: 'Où elle en est',
  states: { held: 'Tenues', 'given-back': 'Rendues ou gardées' },
  count: (count: number) => (count > 1 ? `${count} cautions` : count === 1 ? '1 caution' : 'Aucune caution'),
  empty: 'Aucune caution n’est notée. Celle que quelqu’un laisse pour un objet se note ici, et se rend ici.',
  take: 'Prendre une caution',
  takeNow: 'Noter la caution',
  name: 'Nom de la personne',
  nameWanted: 'Il manque le nom.',
  thing: 'Pour quoi',
  thingWanted: 'Dites pour quel objet.',
  amount: 'Montant, en euros',
  amountWrong: 'Écrivez un montant en euros, par exemple 50.',
  means: 'Laissée',
  meansNames,
  meansWanted: 'Dites comment elle est laissée.',
  email: 'Adresse e\u2011mail',
  emailWrong: 'Cette adresse n’en est pas une\u00a0: il y manque quelque chose.',
  phone: 'Téléphone',
  taken: (name: string, price: string) => `La caution ${ofPerson(name)}, ${price}, est notée.`,
  dropped: (name: string) => `La caution ${ofPerson(name)} est retirée, comme si elle n’avait pas été notée.`,
  held: (means: CounterMeans, day: string) => `Tenue, laissée ${frenchMemberships.means[means]} le ${day}`,
  ended: (how: DepositEnd, day: string) => `${frenchMemberships.ends[how]} le ${day}`,
  why: (words: string) => `Pourquoi\u00a0: ${words}`,
  giveBack: 'Rendre la caution',
  how: 'Rendue',
  endNames,
  howWanted: 'Dites comment elle est rendue.',
  whyKept: 'Pourquoi elle est gardée',
  whyWanted: 'Écrivez pourquoi, pour qui tiendra le comptoir demain.',
  giveBackNow: 'Noter',
  givenBack: (name: string) => `La caution ${ofPerson(name)} est rendue.`,
  kept: (name: string) => `La caution ${ofPerson(name)} est gardée.`,
  heldAgain: (name: string) => `La caution ${ofPerson(name)} est de nouveau tenue.`,
  drop: 'Retirer, notée par erreur',
  reached: 'Joindre',

  till: 'Caisse du jour',
  tillOf: (day: string) => `Caisse du ${day}`,
  day: 'Jour',
  failed: 'La caisse n’a pas pu être comptée.',
  tillMeans,
  columns: { memberships: 'Adhésions', taken: 'Cautions prises', givenBack: 'Cautions rendues', cents: 'En tout' },
  by: 'Payé',
  total: 'Total',
  heldInAll: (count: number, price: string) =>
    count === 0
      ? 'Le lieu ne tient aucune caution.'
      : `Le lieu tient ${count > 1 ? `${count} cautions` : 'une caution'}, ${price} en tout.`,
  nothingYet: 'Rien n’est entré ni sorti ce jour-là.',
}

export type DepositsStrings = typeof depositsFrench

export const learnDeposits: Learn<DepositsStrings> = {
  en: async () => (await import('./deposits.strings.en.js')).depositsEnglish,
}
