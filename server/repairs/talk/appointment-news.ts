import { toId } from '../../base/id.js'
import type { News } from '../../rpc/news.js'
import { ownAppointment } from '../appointments/appointment-details.store.js'
import { findConcerned } from './appointment-talk.store.js'

export const appointmentNews: News = {
  concerns: (db, id) => findConcerned(db, toId(id)),
  mayRead: (db, actor, id) => ownAppointment(db, actor, toId(id)),
  work: 'visits',
}
