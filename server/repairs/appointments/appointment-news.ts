import { toId } from '../../base/id.js'
import type { News } from '../../rpc/news.js'
import { ownAppointment } from './appointment-details.store.js'
import { findConcerned } from '../talk/appointment-talk.store.js'

export const appointmentNews: News = {
  concerns: (db, id) => findConcerned(db, toId(id)),
  mayRead: (db, actor, id) => ownAppointment(db, actor, toId(id)),
  work: 'visits',
}
