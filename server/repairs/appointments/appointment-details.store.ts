import { refuseEndedLink } from '../../accounts/index.js'
import { toId, type Id } from '../../base/id.js'
import { readLanguages } from '../../base/language.js'
import type { Zone } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { staffOf } from '../../roles/index.js'
import type { AccountHolder, Actor, Owned } from '../../rpc/actor.js'
import { isSame } from '../../rpc/derived-secret.js'
import { readMark } from '../../rpc/marked-secret.js'
import { owned } from '../../rpc/vouch.js'
import type { Context } from '../../rpc/context.js'
import { wordsReadSince } from '../../sites/index.js'
import { isFromElsewhere, sideOf, staffSecret } from './links.js'
import type { LinkInput } from '../repair.wire.js'
import { receives } from '../repairer.js'
import { typesIn } from '../repairer.store.js'
import type { AppointmentDetails } from './appointment-details.js'
import { appointmentFromRow, getAppointment } from './appointment.store.js'
import type { AppointmentParty } from '../appointment.js'

function appointments(db: Db) {
  return db
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .innerJoin('commune', 'commune.code', 'place.commune_code')
    .innerJoin('site', 'site.id', 'appointment.site_id')
    .leftJoin('account', 'account.id', 'appointment.account_id')
    .leftJoin('site_agreement', (join) =>
      join.onRef('site_agreement.site_id', '=', 'appointment.site_id').on('site_agreement.ended_at', 'is', null),
    )
    .selectAll('appointment')
    .select([
      'repairer.slug as repairer_slug',
      'repairer.email as repairer_email',
      'repairer.to_bring',
      'repairer.directions',
      'repairer.is_workshop',
      'repairer.is_self_repair',
      'repairer.is_itinerant',
      'member.id as member_id',
      'member.slug as member_slug',
      'member.name as member_name',
      'place.street',
      'place.postcode',
      'place.zone',
      'place.phone',
      'commune.name as commune_name',
      'site.slug as site_slug',
      'site.name as site_name',
      'site.languages as site_languages',
      'site_agreement.version as agreed_version',
      'site_agreement.accepted_at as agreed_at',
      'account.email as resident_email',
      'account.unreminded as unreminded',
      'account.link_mark',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof appointments>['execute']>>[number]

function fromRow(row: Row): AppointmentDetails {
  const email = row.resident_email ?? row.contact_email
  const { agreed_version: version, agreed_at: acceptedAt } = row
  const wordsSince = wordsReadSince([version === null || acceptedAt === null ? undefined : { version, acceptedAt }])
  const isReceiving = receives(typesIn(row))
  return {
    appointment: appointmentFromRow(row),
    repairer: {
      slug: row.repairer_slug,
      name: row.member_name,
      memberId: row.member_id,
      memberSlug: row.member_slug,
      email: row.repairer_email,
      ...(isReceiving && row.street !== null && { street: row.street }),
      ...(row.postcode !== null && { postcode: row.postcode }),
      commune: row.commune_name,
      zone: row.zone,
      ...(row.phone !== null && { phone: row.phone }),
      ...(row.to_bring !== null && { toBring: row.to_bring }),
      ...(isReceiving && row.directions !== null && { directions: row.directions }),
    },
    site: { slug: row.site_slug, name: row.site_name, languages: readLanguages(row.site_languages) },
    ...(wordsSince !== undefined && { wordsSince }),
    resident: {
      ...(email !== null && { email }),
      firstName: row.contact_name,
      ...(row.unreminded === 1 && { isUnreminded: true }),
      ...(row.link_mark !== null && { linkMark: row.link_mark }),
    },
  }
}

const appointmentById = writtenOnce((db, { id }: Slots<{ id: Id<'Appointment'> }>) =>
  appointments(db).where('appointment.id', '=', id),
)

export async function findAppointmentDetails(db: Db, id: Id<'Appointment'>): Promise<AppointmentDetails | undefined> {
  const row = await appointmentById.first(db, { id })
  return row && fromRow(row)
}

export async function getAppointmentDetails(db: Db, id: Id<'Appointment'>): Promise<AppointmentDetails> {
  const details = await findAppointmentDetails(db, id)
  if (!details) throw new Refusal('appointment-gone')
  return details
}

export async function appointmentsOf(
  db: Db,
  { for: { account }, within }: Actor<AccountHolder>,
  limit: number,
): Promise<AppointmentDetails[]> {
  const rows = await appointments(db)
    .where('appointment.account_id', '=', account)
    .$if(within !== undefined, (query) => query.where('appointment.site_id', '=', within ?? null))
    .orderBy('appointment.starts_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Refuses another person's appointment as if it did not exist. */
export async function ownAppointment(
  db: Db,
  { for: { account }, within }: Actor<AccountHolder>,
  id: Id<'Appointment'>,
): Promise<Owned<AppointmentParty>> {
  const { accountId, siteId } = await getAppointment(db, id)
  if (accountId !== account || (within !== undefined && within !== siteId)) throw new Refusal('appointment-gone')
  return owned({ id, by: 'resident', account })
}

type Proving = Pick<Context, 'clock' | 'hmac'>
type Link = Pick<LinkInput, 'appointmentId' | 'secret' | 'site'>

/**
 * The secret of a mail proves the side that the mail was sent to: of the resident until they end all links, of one of the workshop's
 * staff while they work there. By the link of the workshop's own mailbox nobody is known.
 */
export async function linkedAppointment(
  db: Db,
  { clock, hmac }: Proving,
  { appointmentId, secret, site }: Link,
): Promise<Owned<AppointmentParty>> {
  const id = toId<'Appointment'>(appointmentId)
  const { side, mark } = sideOf(secret, { hmac, id, now: clock.now() })
  const details = await getAppointmentDetails(db, id)
  if (details.site.slug !== site) throw new Refusal('appointment-gone')
  if (side === 'repairer') return owned({ id, by: side })
  if (side === 'resident') {
    const { accountId: account } = details.appointment
    await refuseEndedLink(db, { mark, account })
    return owned({ id, by: side, ...(account && { account }) })
  }
  return owned({ id, by: 'repairer', account: await staffWith(db, details, { hmac, secret }) })
}

/**
 * Who talks by a link is known: the resident, or one of the staff. What the workshop entered itself is talked about with nobody, and
 * a partner's page must not do this.
 */
export async function talkingByLink(db: Db, proving: Proving, link: Link): Promise<Owned<AppointmentParty>> {
  const party = await linkedAppointment(db, proving, link)
  const { id, account } = party
  const isOfNobody = account === undefined || (await getAppointment(db, id)).accountId === undefined
  if (isOfNobody || isFromElsewhere(link.secret, { hmac: proving.hmac, id, now: proving.clock.now() }))
    throw new Refusal('appointment-gone')
  return party
}

/** Finds the one of the workshop's staff who has this secret; refuses one that they have ended. */
async function staffWith(
  db: Db,
  { appointment: { id }, repairer }: AppointmentDetails,
  { hmac, secret }: Pick<Context, 'hmac'> & Pick<Link, 'secret'>,
): Promise<Id<'Account'>> {
  const { mark } = readMark(secret)
  const staff = await staffOf(db, { member: repairer.memberId, work: 'visits' })
  const right = staff.map((each) => isSame(secret, staffSecret(hmac, each, { id, mark })))
  const found = staff[right.indexOf(true)]
  if (found === undefined) throw new Refusal('appointment-gone')
  await refuseEndedLink(db, { mark, account: found })
  return found
}

export async function zonesOf(db: Db, repairers: readonly Id<'Repairer'>[]): Promise<ReadonlyMap<string, Zone>> {
  if (repairers.length === 0) return new Map()
  const rows = await db
    .selectFrom('repairer')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .select(['repairer.id', 'place.zone'])
    .where(isAmong(db, 'repairer.id', repairers))
    .execute()
  return new Map(rows.map(({ id, zone }) => [id, zone]))
}

export async function zoneOf(db: Db, repairerId: Id<'Repairer'>): Promise<Zone> {
  const { zone } = await db
    .selectFrom('repairer')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .select('place.zone')
    .where('repairer.id', '=', repairerId)
    .executeTakeFirstOrThrow()
  return zone
}
