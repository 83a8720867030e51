import type { Learn } from '../../../../words/language.js'
import { mostPayments, type PaymentColumn, type PaymentFault } from '../../../../words/memberships/membership-terms.js'

const columns: Record<PaymentColumn, string> = {
  reference: 'la référence',
  day: 'la date',
  name: 'le nom',
  email: 'l’adresse e-mail',
  amount: 'le montant',
}

const faults: Record<PaymentFault, string> = {
  broken: 'il manque des cases, ou il y en a trop',
  'reference-missing': 'il n’y a pas de référence',
  'name-missing': 'il n’y a pas de nom',
  'email-unreadable': 'l’adresse e\u2011mail ne se lit pas',
  'day-unreadable': 'la date ne se lit pas',
  'amount-unreadable': 'le montant ne se lit pas',
  'amount-unknown': 'aucune de vos formules n’a ce montant',
  'not-paid': 'le paiement n’est pas validé',
  'too-many': `le fichier a plus de ${mostPayments} paiements\u00a0: envoyez le reste dans un autre`,
}

type Counts = { readonly added: number; readonly confirmed: number; readonly known: number }

export const paymentsFrench = {
  title: 'Fichier de paiements',
  close: 'Fermer',
  sending: 'Envoi…',
  more: 'L’export CSV de HelloAsso, ou votre tableau avec une référence, une date, un nom, une adresse e\u2011mail et un montant. Il est d’abord essayé\u00a0: rien n’est noté avant votre accord. Le même fichier deux fois n’ajoute rien.',
  choose: 'Choisir le fichier',
  tooLarge: 'Ce fichier dépasse 500\u00a0ko\u00a0: envoyez-le en plusieurs fois.',
  columns,
  faults,
  missing: (names: readonly string[]) =>
    `Rien n’a été lu\u00a0: il manque ${names.join(', ')}. La première ligne du fichier nomme les colonnes.`,
  wouldDo: (file: string, { added, confirmed, known }: Counts) =>
    `${file}\u00a0: ${added} à noter, ${confirmed} à confirmer, ${known} déjà là.`,
  refusedCount: (count: number) =>
    count > 1 ? `${count} lignes ne seront pas prises\u00a0:` : 'Une ligne ne sera pas prise\u00a0:',
  refused: (line: number, why: string) => `Ligne ${line}\u00a0: ${why}.`,
  take: (count: number) => (count > 1 ? `Prendre ces ${count} paiements` : 'Prendre ce paiement'),
  took: (count: number) => (count > 1 ? `${count} paiements sont pris.` : 'Un paiement est pris.'),
}

export type PaymentsStrings = typeof paymentsFrench

export const learnPayments: Learn<PaymentsStrings> = {
  en: async () => (await import('./payments.strings.en.js')).paymentsEnglish,
}
