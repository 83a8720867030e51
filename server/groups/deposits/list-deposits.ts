import { csvLine } from '../../base/csv-cell.js'
import { dayOf, paris, type Day } from '../../base/local-time.js'
import { plain } from '../../base/words.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Deposit } from './deposit.js'
import { depositsCsvWords } from './deposits-csv.strings.js'
import type { DepositShown, Deposits, DepositsCsvInput, DepositsInput } from './deposits.wire.js'
import { depositsOf } from './deposit.store.js'

const pageSize = 50

type Asking = Pick<Context, 'db' | 'clock'>

/** Those that are held come first. */
export async function listDeposits(
  { db, clock }: Asking,
  { subject }: Allowed<'members'>,
  { cursor, ...asked }: DepositsInput,
): Promise<Deposits> {
  const found = chosen(await depositsOf(db, subject.member), asked, dayOf(clock.now(), paris))
  const from = cursor === undefined ? 0 : found.findIndex(({ depositId }) => depositId === cursor) + 1
  const page = found.slice(from, from + pageSize)
  const last = page.at(-1)
  return {
    deposits: page,
    count: found.length,
    ...(found.length > from + pageSize && last && { cursor: last.depositId }),
  }
}

export async function depositsCsv(
  { db, clock }: Asking,
  { subject }: Allowed<'members'>,
  { locale, member: _named, ...asked }: DepositsCsvInput,
): Promise<{ readonly name: string; readonly csv: string }> {
  const words = depositsCsvWords[locale]
  const today = dayOf(clock.now(), paris)
  const lines = chosen(await depositsOf(db, subject.member), asked, today).map(
    ({ name, email = '', phone = '', thing, cents, means, takenOn, ended }) =>
      csvLine([
        ...[name, email, phone, thing, (cents / 100).toFixed(2), words.means[means], takenOn],
        ...[ended?.on ?? '', ended ? words.ends[ended.how] : words.held, ended?.words ?? ''],
      ]),
  )
  // Spreadsheets take a file without this sign for one of an older alphabet.
  return { name: `${words.name}-${today}.csv`, csv: `\uFEFF${csvLine(words.heads)}${lines.join('')}` }
}

function chosen(
  all: readonly Deposit[],
  { words = '', state }: Pick<DepositsInput, 'words' | 'state'>,
  today: Day,
): DepositShown[] {
  const sought = plain(words).split(' ').filter(Boolean)
  const found = all
    .map((each) => toWire(each, today))
    .filter((each) => {
      const said = plain([each.name, each.email, each.phone, each.thing].filter(Boolean).join(' '))
      return (state === undefined || each.state === state) && sought.every((word) => said.includes(word))
    })
  const isHeld = ({ ended }: DepositShown) => ended === undefined
  return [...found.filter(isHeld), ...found.filter((each) => !isHeld(each))]
}

function toWire({ id, person, thing, cents, means, takenOn, ended }: Deposit, today: Day): DepositShown {
  const { name, email, phone } = person
  return {
    depositId: id,
    name,
    ...(email !== null && { email }),
    ...(phone !== null && { phone }),
    thing,
    cents,
    means,
    takenOn,
    state: ended ? 'given-back' : 'held',
    ...(ended && { ended: { on: ended.on, how: ended.how, ...(ended.words && { words: ended.words }) } }),
    mayDrop: !ended && takenOn === today,
  }
}
