import { addDays } from '../base/instant.js'
import { administer } from '../rpc/in-transaction.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { repairerChangeCommand, repairerCreateCommand, repairerListCommand } from './admission/repairer.commands.js'
import { repairerServiceCommand } from './admission/service.command.js'
import { purgeCells } from './agenda/appointment-cell.store.js'
import { refreshAll } from './agenda/first-free.js'
import { repairerCloseCommand, repairerHoursCommand, repairerReopenCommand } from './agenda/timetable.commands.js'
import { hasKeptVisit, holdsAccount } from './appointments/appointment.store.js'
import { expireAppointments } from './appointments/expire-appointments.js'
import { heldVisits } from './appointments/held-visits.js'
import { purgeVisits } from './appointments/purge-visits.js'
import { remindOfAppointments } from './appointments/remind-of-appointments.js'
import { isOfVisit, photosOfAllVisits } from './appointments/visit-photo.store.js'
import { privacy } from './privacy.js'
import { purgeFormerCalendars } from './workshop/calendar/calendar.store.js'
import { awaitsWorkshop, countWaiting, hasWorkshop } from './workshop/workshop.store.js'

export const repairs: Slice = {
  privacy,
  holdsAccount,
  showsPhoto: isOfVisit,
  namesPhotos: photosOfAllVisits,
  housekeeping: {
    appointments: purging((tx, now) => purgeVisits(tx, addDays(now, -730))),
    'former-calendars': purging(purgeFormerCalendars),
    cells: purging((tx, now) => purgeCells(tx, addDays(now, -2))),
  },
  holds: () => ({ visits: heldVisits }),
  // A workshop keeps its own book.
  hasActed: hasKeptVisit,
  rooms: () => ({ workshop: { isThere: hasWorkshop, isAwaited: awaitsWorkshop, waits: countWaiting } }),
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
