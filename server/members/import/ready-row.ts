import { plain } from '../../base/words.js'
import type { MemberKind } from '../member.js'
import type { Row } from './merge-row.js'
import type { Alike } from './alike.js'
import { readPosition } from './cells/position.js'
import { clean } from './cells/read-cell.js'
import { withoutCentre, withoutNulls, type Field } from './files/claims.js'
import type { Fault, Note } from './fault.js'
import type { CommuneFinder } from './find-commune.js'
import type { OpenFile } from './format.js'
import { slugOf } from './make-slug.js'
import type { BrokenRow, SourceRow } from '../../files/source-row.js'

export type Ready = {
  readonly line: number
  readonly key: string
  readonly slug: string
  readonly row: Omit<Row, 'note'>
  readonly columnOf: OpenFile['columnOf']
}

type Desk = {
  readonly communes: CommuneFinder
  readonly seen: Map<string, number>
  readonly alike: Alike
  readonly file: OpenFile
  readonly options: { readonly source: string; readonly licence: string; readonly usualKind: MemberKind }
  readonly notes: Note[]
}

export async function readyFrom(
  source: SourceRow | BrokenRow,
  { communes, seen, alike, file, options, notes }: Desk,
): Promise<Ready | undefined> {
  const { line } = source
  const refuse = (field: Field | undefined, fault: Fault, value = ''): undefined => {
    notes.push({ line, column: field ? file.columnOf(field) : '', value, fault, weight: 'refused' })
    return undefined
  }
  if ('fault' in source) return refuse(undefined, source.fault)
  const claims = withoutNulls(withoutCentre(file.claimsOf(source)))
  const { texts } = claims
  const name = clean(texts.name ?? '').replaceAll('\n', ' ')
  if (name === '') return refuse('name', { reason: 'name-missing' })
  if (name.length > 200) return refuse('name', { reason: 'too-long' }, name)
  const { postcode = '', city = '', communeCode: code = '' } = texts
  const { point: claimed } = readPosition(texts.latitude ?? '', texts.longitude ?? '', null)
  const { commune, fault } = await communes.find({ code, postcode, city, point: claimed })
  if (!commune) return refuse('city', fault ?? { reason: 'commune-unknown' }, [code, postcode, city].join(' ').trim())
  const externalId = clean(texts.externalId ?? '').slice(0, 200)
  const key = keyOf({ externalId, name, communeCode: commune.code })
  const first = seen.get(key)
  if (first !== undefined) {
    return refuse(externalId === '' ? 'name' : 'externalId', { reason: 'repeated', line: first }, externalId || name)
  }
  seen.set(key, line)
  const say = (field: Field, said: Fault) =>
    notes.push(noteOf({ line, claims, columnOf: file.columnOf }, field, { fault: said, weight: 'noted' }))
  if (fault) say('city', fault)
  const { point } = readPosition(texts.latitude ?? '', texts.longitude ?? '', commune.centre)
  const other = alike.meet({ name, communeCode: commune.code, line, point })
  if (other !== undefined) say('name', { reason: 'looks-like', line: other })
  const { source: from, licence, usualKind } = options
  const provenance = { source: from, licence, ...(externalId !== '' && { externalId }) }
  const slug = slugOf(name, commune.name)
  return { line, key, slug, row: { claims, name, commune, provenance, usualKind }, columnOf: file.columnOf }
}

type Named = { readonly externalId: string; readonly name: string; readonly communeCode: string }

/** Identifies the row in a later import. */
export function keyOf({ externalId, name, communeCode }: Named): string {
  return externalId === '' ? `name ${plain(name)} ${communeCode}` : `id ${externalId}`
}

type Speaking = Pick<Ready, 'line' | 'columnOf'> & Pick<Row, 'claims'>

export function noteOf(
  { line, claims: { texts }, columnOf }: Speaking,
  field: Field,
  { fault, weight }: Pick<Note, 'fault' | 'weight'>,
): Note {
  const value =
    field === 'latitude'
      ? `${texts.latitude ?? ''} ${texts.longitude ?? ''}`.trim()
      : (fault.value ?? texts[field] ?? '')
  return { line, column: columnOf(field), value: value.slice(0, 200), fault, weight }
}
