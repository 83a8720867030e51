import {
  mostPayments,
  paymentColumns,
  type PaymentColumn,
  type PaymentFault,
} from '../../../widgets/words/memberships/membership-terms.js'
import { isDay, type Day } from '../../base/local-time.js'
import { mailAddress } from '../../base/mail-address.js'
import { oneLine } from '../../base/one-line.js'
import { plain } from '../../base/words.js'
import { openCsvText } from '../../files/csv-file.js'
import { UnreadableFileError, type SourceRow } from '../../files/source-row.js'

export type Payment = {
  readonly line: number
  /** Of the order, with its place in it: one order may pay for several people. Nobody’s name is in it, since it is kept longer. */
  readonly reference: string
  readonly day: Day
  readonly name: string
  readonly email: string
  readonly cents: number
  /** As the file calls what was paid for. */
  readonly kind: string
}

export type RefusedLine = { readonly line: number; readonly fault: PaymentFault }

export type ReadPayments =
  | { readonly payments: readonly Payment[]; readonly refused: readonly RefusedLine[] }
  | { readonly missing: readonly PaymentColumn[] }

/** As files call them (HelloAsso's export, a treasurer's own sheet), folded, the best first. */
const called: Readonly<Record<PaymentColumn | 'first' | 'kind' | 'status', readonly string[]>> = {
  reference: ['reference commande', 'reference', 'numero', 'numero de commande', 'numero de paiement', 'order'],
  day: ['date de la commande', 'date de paiement', 'date du paiement', 'date', 'day'],
  name: ['nom adherent', 'nom de l adherent', 'nom', 'nom payeur', 'name'],
  first: ['prenom adherent', 'prenom de l adherent', 'prenom', 'prenom payeur', 'first name'],
  email: ['email adherent', 'email', 'e mail', 'adresse e mail', 'adresse email', 'email payeur', 'mail'],
  amount: ['montant tarif', 'montant', 'montant total', 'amount'],
  kind: ['tarif', 'formule', 'formule d adhesion', 'kind'],
  status: ['statut de la commande', 'statut', 'etat', 'status'],
}

const paid = new Set(['', 'valide', 'validee', 'paye', 'payee', 'processed', 'paid', 'autorise'])

/** Each line that cannot be read is told with its number and why; the others are read. */
export async function readPayments(csv: string): Promise<ReadPayments> {
  let file: Awaited<ReturnType<typeof openCsvText>>
  try {
    file = await openCsvText(csv)
  } catch (error) {
    if (error instanceof UnreadableFileError) return { missing: [...paymentColumns] }
    throw error
  }
  const columnOf = (names: readonly string[]) =>
    names.flatMap((name) => file.columns.find((column) => plain(column) === name) ?? [])[0]
  const columns = {
    reference: columnOf(called.reference),
    day: columnOf(called.day),
    name: columnOf(called.name),
    first: columnOf(called.first),
    email: columnOf(called.email),
    amount: columnOf(called.amount),
    kind: columnOf(called.kind),
    status: columnOf(called.status),
  }
  const missing = paymentColumns.filter((column) => columns[column] === undefined)
  if (missing.length > 0) return { missing }
  const payments: Payment[] = []
  const refused: RefusedLine[] = []
  const places = new Map<string, number>()
  for await (const row of file.rows) {
    if ('fault' in row) refused.push({ line: row.line, fault: 'broken' })
    else if (payments.length >= mostPayments) refused.push({ line: row.line, fault: 'too-many' })
    else {
      const read = readRow(row, columns)
      if (typeof read === 'string') {
        refused.push({ line: row.line, fault: read })
        continue
      }
      const place = (places.get(read.reference) ?? 0) + 1
      places.set(read.reference, place)
      payments.push(place === 1 ? read : { ...read, reference: `${read.reference} ${place}` })
    }
  }
  return { payments, refused }
}

type Columns = Readonly<Record<keyof typeof called, string | undefined>>

function readRow({ line, cells }: SourceRow, columns: Columns): Payment | PaymentFault {
  const of = (column: keyof Columns) => oneLine(cells[columns[column] ?? ''] ?? '')
  if (!paid.has(plain(of('status')))) return 'not-paid'
  if (of('reference') === '') return 'reference-missing'
  const name = [of('first'), of('name')].filter(Boolean).join(' ').slice(0, 60)
  if (name === '') return 'name-missing'
  const email = mailAddress(of('email'))
  if (email === undefined) return 'email-unreadable'
  const day = dayIn(of('day'))
  if (day === undefined) return 'day-unreadable'
  const cents = centsIn(of('amount'))
  if (cents === undefined) return 'amount-unreadable'
  return { line, reference: of('reference').slice(0, 100), day, name, email, cents, kind: of('kind') }
}

/** « 2027-03-01 », « 01/03/2027 », with or without an hour. */
function dayIn(text: string): Day | undefined {
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/.exec(text) ?? []
  const day = y === undefined ? text.slice(0, 10) : `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** « 20 », « 20,00 € », « 1 020.50 ». */
function centsIn(text: string): number | undefined {
  const bare = text.replace(/[\s€]/g, '').replace(',', '.')
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : undefined
}
