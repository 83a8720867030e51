import { toId } from '../../base/id.js'
import { moderatedTalk } from '../../conversations/index.js'
import type { SubjectOwner } from '../../moderation/index.js'
import { findAppointmentDetails } from '../appointments/appointment-details.store.js'
import { lockAppointment } from '../appointments/appointment.store.js'
import { standingTalks } from '../talk/appointment-talk.store.js'

/** What a resident and a workshop say, once one of them has reported it. */
export const moderatedAppointment: SubjectOwner = moderatedTalk({
  kind: 'appointment',
  async find(db, id) {
    const details = await findAppointmentDetails(db, toId(id))
    if (!details) return undefined
    const { appointment, repairer, resident } = details
    const { accountId, createdAt: begunAt, service, siteId: home } = appointment
    return {
      sides: [...(accountId ? [{ accountId }] : []), { memberId: repairer.memberId }],
      home,
      title: [repairer.name, ...(service ? [service.name] : [])].join(', '),
      names: { resident: resident.firstName, repairer: repairer.name },
      commune: repairer.commune,
      byMember: true,
      begunAt,
    }
  },
  lock: (tx, id) => lockAppointment(tx, toId(id)),
  standing: standingTalks,
})
