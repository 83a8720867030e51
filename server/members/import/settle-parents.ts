import type { Id } from '../../base/id.js'
import { plain } from '../../base/words.js'
import type { CommandContext } from '../../rpc/command.js'
import { administerEach } from '../../rpc/short-transactions.js'
import type { Member } from '../member.js'
import { clean } from './cells/read-cell.js'
import type { FaultReason, Note } from './fault.js'
import { membersCalled, membersFrom, saveParent, type Namesake } from './parents.store.js'
import type { Ready } from './ready-row.js'
import type { Result } from './settle-row.js'
import { recordMember } from '../record-member.js'

export type Child = Pick<Result, 'verdict' | 'isWaiting'> & {
  readonly line: number
  readonly column: string
  readonly id: Id<'Member'>
  readonly before: Id<'Member'> | undefined
  readonly parentName: string
  readonly parentId: string
}

/** A member imported from the same file; after a dry run it is not in the database. */
export type Arrival = Namesake & { readonly externalId: string | undefined }

type Settled = { readonly notes: readonly Note[]; readonly changed: readonly Child[] }

type Options = { readonly source: string; readonly dryRun: boolean; readonly arrivals: readonly Arrival[] }

export function childFrom({ line, row, columnOf }: Ready, { member, ...result }: Result): Child | undefined {
  const { parent = '', parentId = '' } = row.claims.texts
  const names = { parentName: clean(parent).replaceAll('\n', ' '), parentId: clean(parentId) }
  if (!member || (names.parentName === '' && names.parentId === '')) return undefined
  const column = columnOf(names.parentName === '' ? 'parentId' : 'parent')
  return { ...result, ...names, line, column, id: member.id, before: member.parentId }
}

export const arrivalFrom = ({ id, name, provenance }: Member): Arrival => ({
  id,
  name,
  source: provenance?.source,
  externalId: provenance?.externalId,
})

/** To call after all rows: a parent may come after its children in the file. */
export async function settleParents(
  { database, clock }: Pick<CommandContext, 'database' | 'clock'>,
  children: readonly Child[],
  { source, dryRun, arrivals }: Options,
): Promise<Settled> {
  const find = await finderFor(database.reader, children, { source, arrivals })
  const notes: Note[] = []
  const found: (readonly [Child, Id<'Member'>])[] = []
  for (const child of children) {
    const parent = find(child)
    if (typeof parent !== 'object') {
      if (parent !== child.before) found.push([child, parent])
      continue
    }
    const { line, column, parentName, parentId } = child
    notes.push({ line, column, value: (parentName || parentId).slice(0, 200), fault: parent, weight: 'noted' })
  }
  const kept = dryRun ? [] : found
  await administerEach(database, kept, async (tx, [{ id }, parentId]) => {
    const now = clock.now()
    await saveParent(tx, { id, parentId }, now)
    await recordMember(tx, now, { memberId: id })
  })
  return { notes, changed: found.map(([child]) => child) }
}

type Found = Id<'Member'> | { readonly reason: FaultReason }

async function finderFor(
  db: CommandContext['database']['reader'],
  children: readonly Child[],
  { source, arrivals }: Pick<Options, 'source' | 'arrivals'>,
): Promise<(child: Child) => Found> {
  const wanted = new Set(children.map(({ parentName }) => plain(parentName)).filter((name) => name !== ''))
  const ids = [...new Set(children.map(({ parentId }) => parentId).filter((id) => id !== ''))]
  const byId = await membersFrom(db, source, ids)
  const all = new Map((await membersCalled(db, wanted)).map((one) => [one.id, one]))
  for (const one of arrivals) {
    all.set(one.id, one)
    if (one.externalId !== undefined) byId.set(one.externalId, one.id)
  }
  const byName = new Map<string, Namesake[]>()
  for (const one of all.values()) byName.set(plain(one.name), [...(byName.get(plain(one.name)) ?? []), one])
  return (child) => {
    const coded = byId.get(child.parentId)
    if (coded !== undefined && coded !== child.id) return coded
    const named = child.parentName === '' ? [] : (byName.get(plain(child.parentName)) ?? [])
    const others = named.filter(({ id }) => id !== child.id)
    if (child.before !== undefined && others.some(({ id }) => id === child.before)) return child.before
    const [only, ...more] = narrowed(others, { source, name: child.parentName })
    if (only && more.length === 0) return only.id
    if (only) return { reason: 'parent-many' }
    return { reason: named.length > 0 || coded !== undefined ? 'parent-itself' : 'parent-unknown' }
  }
}

/** Among several with the same folded name it prefers those of the same source, then the one with exactly this name. */
function narrowed(namesakes: readonly Namesake[], { source, name }: { source: string; name: string }) {
  const near = namesakes.filter((one) => one.source === source)
  const some = near.length > 0 ? near : namesakes
  const exact = some.filter((one) => one.name === name)
  return exact.length > 0 ? exact : some
}
