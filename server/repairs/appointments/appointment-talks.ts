import { toId } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { messagesAbout, type TalkOwner, type TalkSide, type TalkStanding } from '../../conversations/index.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Owned } from '../../rpc/actor.js'
import { appointmentSubject, mayTalk, type AppointmentParty } from '../appointment.js'
import { getAppointmentDetails, ownAppointment, talkingByLink } from './appointment-details.store.js'
import { sayToOther } from './say-to-other.js'

export const appointmentTalks: TalkOwner = {
  own: async (db, actor, id) => sideOf(await ownAppointment(db, actor, toId(id))),
  linked: async (db, proving, { id, ...link }) =>
    sideOf(await talkingByLink(db, proving, { appointmentId: id, ...link })),
}

function sideOf(party: Owned<AppointmentParty>): TalkSide {
  const { id, by, account } = party
  return {
    subject: appointmentSubject(id),
    side: by,
    ...(account && { account }),
    stands: (db, now) => standingOf(db, party, now),
    say: (ctx, words) => sayToOther(ctx, party, words),
    // Nobody would be told of it yet.
    report: () => Promise.reject(new Refusal('invalid-input', { fields: ['kind'] })),
  }
}

async function standingOf(db: Db, { id, by }: AppointmentParty, now: Instant): Promise<TalkStanding> {
  const { appointment, repairer, site, resident, wordsSince } = await getAppointmentDetails(db, id)
  return {
    ...(appointment.service && { title: appointment.service.name }),
    other: by === 'resident' ? repairer.name : resident.firstName,
    zone: repairer.zone,
    lines: await messagesAbout(db, appointmentSubject(id)),
    mayWrite: appointment.accountId !== undefined && mayTalk(appointment, now),
    mayThank: false,
    mayReport: false,
    ...(wordsSince !== undefined && { wordsSince }),
    readOn: wordsSince === undefined ? [] : [site.name],
  }
}
