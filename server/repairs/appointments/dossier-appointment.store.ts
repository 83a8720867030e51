import type { Id } from '../../base/id.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import type { Party } from '../appointment.js'

/** All appointments that an account asked for, or that a workshop entered under its address, the newest first. */
export async function appointmentsOfPerson(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .leftJoin('site', 'site.id', 'appointment.site_id')
    .selectAll('appointment')
    .select(['member.name as repairer', 'site.name as site'])
    .where((eb) =>
      eb.or([
        eb('appointment.account_id', '=', person),
        eb.and([
          eb('appointment.account_id', 'is', null),
          eb('appointment.contact_email', '=', eb.selectFrom('account').select('email').where('id', '=', person)),
        ]),
      ]),
    )
    .orderBy('appointment.starts_at', 'desc')
    .execute()
}

/** The addresses of calendars that somebody has who works at workshops. They go with their roles. */
export function calendarsOfPerson(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('workshop_calendar')
    .innerJoin('role', 'role.id', 'workshop_calendar.role_id')
    .innerJoin('repairer', 'repairer.id', 'workshop_calendar.repairer_id')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .select(['member.name as repairer', 'workshop_calendar.made_at as createdAt'])
    .where('role.account_id', '=', person)
    .orderBy('workshop_calendar.made_at')
    .execute()
}

/** One of those that `appointmentsOfPerson` found. */
export const asResident = (id: Id<'Appointment'>): Owned<Party<'resident'>> => owned({ id, by: 'resident' })

/** Erases what says who it was; hour, work and bicycle stay in the repairer's book. */
export async function takeNameOff(tx: Tx, id: Id<'Appointment'>, contactName: string): Promise<void> {
  await tx
    .updateTable('appointment')
    .set({
      contact_name: contactName,
      contact_phone: null,
      contact_email: null,
      words: '',
      answer: null,
      photo: null,
      address: null,
      address_commune_code: null,
      address_latitude: null,
      address_longitude: null,
    })
    .where('id', '=', id)
    .execute()
}
