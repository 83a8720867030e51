import { addDays } from '../base/instant.js'
import { countUnread } from '../conversations/index.js'
import { administer } from '../rpc/in-transaction.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { repairerChangeCommand, repairerCreateCommand, repairerListCommand } from './admission/repairer.commands.js'
import { repairerServiceCommand } from './admission/service.command.js'
import { countSent } from './admission/admission.store.js'
import { purgeCells } from './agenda/appointment-cell.store.js'
import { refreshAll } from './agenda/first-free.js'
import { repairerCloseCommand, repairerHoursCommand, repairerReopenCommand } from './agenda/timetable.commands.js'
import { hasKeptAppointment, holdsAccount } from './appointments/appointment.store.js'
import { expireAppointments } from './appointments/expire-appointments.js'
import { dossierAppointments } from './appointments/dossier-appointments.js'
import { purgeAppointments } from './appointments/purge-appointments.js'
import { remindOfAppointments } from './appointments/remind-of-appointments.js'
import { isOfAppointment, photosOfAllAppointments } from './appointments/appointment-photo.store.js'
import { privacy } from './privacy.js'
import { appointmentTalks } from './talking/appointment-talks.js'
import { moderatedAppointment } from './talking/moderated-talk.js'
import { appointmentNews } from './appointments/appointment-news.js'
import { purgeFormerCalendars } from './workshop/calendar/calendar.store.js'
import { awaitsWorkshop, countToSee, mayHaveWorkshop } from './workshop/workshop.store.js'

export const repairs: Slice = {
  privacy,
  news: { appointment: appointmentNews },
  holdsAccount,
  showsPhoto: isOfAppointment,
  namesPhotos: photosOfAllAppointments,
  housekeeping: {
    appointments: purging((tx, now) => purgeAppointments(tx, addDays(now, -730))),
    'former-calendars': purging(purgeFormerCalendars),
    cells: purging((tx, now) => purgeCells(tx, addDays(now, -2))),
  },
  holds: () => ({ visits: dossierAppointments }),
  talks: { appointment: appointmentTalks },
  moderates: { appointment: moderatedAppointment },
  // A workshop keeps its own book.
  hasActed: hasKeptAppointment,
  rooms: () => ({
    network: { parts: async (db) => ({ workshops: await countSent(db) }) },
    workshop: {
      isThere: mayHaveWorkshop,
      isAwaited: awaitsWorkshop,
      waits: countToSee,
      unread: async (db, of) => ('member' in of ? countUnread(db, 'appointment', of) : 0),
    },
  }),
  commands: () => ({
    'repairer:create': repairerCreateCommand,
    'repairer:list': repairerListCommand,
    'repairer:change': repairerChangeCommand,
    'repairer:service': repairerServiceCommand,
    'repairer:hours': repairerHoursCommand,
    'repairer:close': repairerCloseCommand,
    'repairer:reopen': repairerReopenCommand,
  }),
  time: [
    expireAppointments,
    ({ database, clock }) => administer(database, (tx) => remindOfAppointments({ tx, clock })),
    refreshAll,
  ],
}
