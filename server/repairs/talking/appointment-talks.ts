import { toId } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import {
  actsAmong,
  isSaid,
  messagesAbout,
  openReportOf,
  type TalkOwner,
  type TalkSide,
  type TalkStanding,
} from '../../conversations/index.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { isHiddenEverywhere } from '../../moderation/index.js'
import type { Owned } from '../../rpc/actor.js'
import { appointmentSubject, mayTalk, type AppointmentParty } from '../appointment.js'
import {
  findAppointmentDetails,
  getAppointmentDetails,
  ownAppointment,
  talkingByLink,
} from '../appointments/appointment-details.store.js'
import { countUnreadWords } from '../talk/unread-words.store.js'
import { reportOther } from './report-other.js'
import { sayToOther } from './say-to-other.js'

export const appointmentTalks: TalkOwner = {
  own: async (db, actor, id) => talkOf(await ownAppointment(db, actor, toId(id))),
  countUnread: countUnreadWords,
  linked: async (db, proving, { id, ...link }) =>
    talkOf(await talkingByLink(db, proving, { appointmentId: id, ...link })),
  reading: async (db, id) =>
    (await isHiddenEverywhere(db, appointmentSubject(id))) ? undefined : findAppointmentDetails(db, toId(id)),
}

export function talkOf(party: Owned<AppointmentParty>): TalkSide {
  const { id, by, account } = party
  return {
    subject: appointmentSubject(id),
    side: by,
    ...(account && { account }),
    stands: (db, now) => standingOf(db, party, now),
    say: (ctx, what) => sayToOther(ctx, party, what),
    report: (ctx, said) => reportOther(ctx, party, said),
    block: async () => {
      throw new Refusal('invalid-input')
    },
  }
}

async function standingOf(db: Db, { id, by, account }: AppointmentParty, now: Instant): Promise<TalkStanding> {
  const subject = appointmentSubject(id)
  const author = by === 'resident' ? account : undefined
  const [{ appointment, repairer, site, resident, wordsSince }, all, report, isHidden] = await Promise.all([
    getAppointmentDetails(db, id),
    messagesAbout(db, subject),
    openReportOf(db, { subject, author, now }),
    isHiddenEverywhere(db, subject),
  ])
  const lines = isHidden ? actsAmong(all) : all
  return {
    ...(appointment.service && { title: appointment.service.name }),
    other: by === 'resident' ? repairer.name : resident.firstName,
    zone: repairer.zone,
    lines,
    mayWrite: appointment.accountId !== undefined && !isHidden && mayTalk(appointment, now),
    mayThank: false,
    mayReport: !report && lines.some((line) => line.side !== by && isSaid(line)),
    ...(report && { reportedAt: report.createdAt }),
    ...(wordsSince !== undefined && { wordsSince }),
    readOn: wordsSince === undefined ? [] : [site.name],
  }
}
