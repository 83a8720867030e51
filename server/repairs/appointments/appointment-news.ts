import { toId } from '../../base/id.js'
import { isElsewhere } from '../../rpc/actor.js'
import type { News } from '../../rpc/news.js'
import { findAppointmentDetails, ownAppointment } from './appointment-details.store.js'
import { findConcerned } from '../talk/appointment-talk.store.js'

export const appointmentNews: News = {
  concerns: (db, id) => findConcerned(db, toId(id)),
  mayRead: (db, actor, id) => ownAppointment(db, actor, toId(id)),
  readsWords: async (db, actor, id) =>
    !isElsewhere(actor) || (await findAppointmentDetails(db, toId(id)))?.wordsSince !== undefined,
  work: 'visits',
}
