import { isDay, paris, type Day } from '../../base/local-time.js'
import type { Commune } from '../../territories/index.js'
import type { Member, MemberKind, Provenance } from '../member.js'
import type { Place } from '../place.js'
import { clean, readCell, upTo, type Reading } from './cells/read-cell.js'
import { readEmail } from './cells/email.js'
import { readHoursText } from './cells/hours-text.js'
import { readKind } from './cells/cell-words.strings.js'
import { readPhone } from './cells/phone.js'
import { readPosition } from './cells/position.js'
import { readWebAddress } from './cells/web-address.js'
import { mergeAccess } from './merge-access.js'
import { mergeTold } from './merge-told.js'
import { mergePostcode } from './merge-postcode.js'
import type { Claims, Field } from './files/claims.js'
import type { Fault, Note } from './fault.js'

export type Merged = {
  readonly member: Omit<Member, 'id' | 'slug' | 'status' | 'createdAt' | 'updatedAt'>
  readonly place: Omit<Place, 'id' | 'slug' | 'memberId'>
}

export type Known = { readonly member: Member; readonly place: Place }

export type Row = {
  readonly claims: Claims
  readonly name: string
  readonly commune: Commune
  readonly provenance: Pick<Provenance, 'source' | 'licence' | 'externalId'>
  /** The kind of rows that give none, or an unknown one. */
  readonly usualKind: MemberKind
  readonly note: (field: Field, fault: Fault, weight: Note['weight']) => void
}

/**
 * Without a column for a field, the known value is kept; so is the position of a place that was put on the map by hand.
 * Undefined when no position can be found.
 */
export function mergeRow(row: Row, known?: Known): Merged | undefined {
  const place = mergePlace(row, known?.place)
  return place && { member: mergeMember(row, known?.member), place }
}

function mergeMember(row: Row, known: Member | undefined): Merged['member'] {
  const { claims, name, provenance, usualKind, note } = row
  const text = readerOf(claims, note)
  const summary = text('summary', known?.summary, upTo(280))
  const description = text('description', known?.description, upTo(10_000))
  const legalId = text('legalId', known?.legalId, upTo(40))
  const changedOn = text('changedOn', known?.provenance?.changedOn, { read: readDay, fault: 'day-unreadable' })
  const kind = text('kind', known?.kind, { read: readKind, fault: 'kind-unknown' })
  return {
    name,
    kind: kind ?? known?.kind ?? usualKind,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(known?.website !== undefined && { website: known.website }),
    ...(known?.phone !== undefined && { phone: known.phone }),
    ...(known?.email !== undefined && { email: known.email }),
    ...(legalId !== undefined && { legalId }),
    ...(known?.parentId !== undefined && !hasNoParent(claims) && { parentId: known.parentId }),
    ...(known?.territoryId !== undefined && { territoryId: known.territoryId }),
    ...mergeTold(row, known),
    provenance: { ...provenance, ...(changedOn !== undefined && { changedOn }) },
  }
}

/** A parent that is named is resolved after all rows: it may come after its children. */
function hasNoParent({ texts: { parent, parentId } }: Claims): boolean {
  return (parent ?? parentId) !== undefined && clean((parent ?? '') + (parentId ?? '')) === ''
}

function mergePlace(row: Row, known: Place | undefined): Merged['place'] | undefined {
  const { claims, commune, name, note } = row
  const stands = mergePoint(row, known)
  if (!stands) return undefined
  const text = readerOf(claims, note)
  const street = text('address', known?.street, upTo(200))
  const streetExtra = text('addressExtra', known?.streetExtra, upTo(200))
  const postcode = mergePostcode(row, known)
  const said = text('hours', known?.hours, upTo(1_000))
  const hours = said && (readHoursText(said) ?? said)
  if (claims.texts.hours !== undefined && said !== undefined && readHoursText(said) === undefined) {
    note('hours', { reason: 'hours-unreadable' }, 'noted')
  }
  const phone = text('phone', known?.phone, { read: readPhone, fault: 'phone-unreadable' })
  const website = text('website', known?.website, { read: readWebAddress, fault: 'website-unreadable' })
  const email = text('email', known?.email, { read: readEmail, fault: 'email-unreadable' })
  const bookingUrl = text('bookingUrl', known?.bookingUrl, { read: readWebAddress, fault: 'website-unreadable' })
  const accessibilityUrl = text('accessibilityUrl', known?.accessibilityUrl, {
    read: readWebAddress,
    fault: 'website-unreadable',
  })
  return {
    ...stands,
    ...mergeAccess(row, known, paris),
    name,
    communeCode: commune.code,
    ...(street !== undefined && { street }),
    ...(streetExtra !== undefined && { streetExtra }),
    ...(postcode !== undefined && { postcode }),
    ...(hours !== undefined && { hours }),
    ...(phone !== undefined && { phone }),
    ...(website !== undefined && { website }),
    ...(email !== undefined && { email }),
    ...(bookingUrl !== undefined && { bookingUrl }),
    ...(accessibilityUrl !== undefined && { accessibilityUrl }),
    ...(claims.sourceRow !== undefined && { sourceRow: claims.sourceRow }),
  }
}

type Standing = Pick<Place, 'point' | 'precision' | 'claimedPoint'>

function mergePoint(row: Row, known: Place | undefined): Standing | undefined {
  const stands = pointOf(row, known)
  if (stands && isCentred(stands)) row.note('latitude', { reason: 'commune-centre' }, 'noted')
  return stands
}

export const isCentred = ({ precision, claimedPoint }: Pick<Place, 'precision' | 'claimedPoint'>): boolean =>
  precision === 'commune' && claimedPoint === undefined

function pointOf({ claims: { texts }, commune, note }: Row, known: Place | undefined): Standing | undefined {
  if (known?.precision === 'manual') return { point: known.point, precision: 'manual' }
  const isSilent = texts.latitude === undefined && texts.longitude === undefined
  if (isSilent && known?.communeCode === commune.code) {
    const { point, precision, claimedPoint } = known
    return { point, precision, ...(claimedPoint && { claimedPoint }) }
  }
  const { point, claimed, fault } = readPosition(texts.latitude ?? '', texts.longitude ?? '', commune.centre)
  if (fault) note('latitude', fault, claimed ? 'to-place' : 'noted')
  if (point) return { point, precision: 'address' }
  if (!commune.centre) {
    note('city', { reason: 'commune-nowhere' }, 'refused')
    return undefined
  }
  return { point: commune.centre, precision: 'commune', ...(claimed && { claimedPoint: claimed }) }
}

/** `2027-03-01` or `01/03/2027`, with or without a time. */
function readDay(text: string): Day | undefined {
  const french = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text)
  const day = french ? `${french[3]}-${french[2]}-${french[1]}` : text.slice(0, 10)
  return isDay(day) ? day : undefined
}

function readerOf({ texts }: Claims, note: Row['note']) {
  return <T>(field: Field, known: T | undefined, reading: Reading<T>): T | undefined =>
    readCell(texts[field], { ...reading, known, note: (reason) => note(field, { reason }, 'noted') })
}
