import type { Allowed } from '../../rpc/actor.js'
import { act, forStaff, privateQuery, router, staffDoor } from '../../rpc/procedures.js'
import { nearestForAnswer, orNearest } from '../appointments/nearest.js'
import * as calendar from './calendar/calendar.wire.js'
import { changeCalendar, showCalendar } from './calendar/show-calendar.js'
import { closeDays, reopenDays } from './closures/close-days.js'
import * as closures from './closures/closures.wire.js'
import { showClosing } from './closures/show-closing.js'
import * as change from './settings/change-settings.js'
import * as settings from './settings/settings.wire.js'
import { showSettings } from './settings/show-settings.js'
import { answerAsStaff } from './visits/answer-visit.js'
import { listVisits } from './visits/list-visits.js'
import { openVisit } from './visits/open-visit.js'
import { visitsCsv } from './visits/visits-csv.js'
import * as visits from './visits/visits.wire.js'
import { enterWalkIn } from './walk-ins/enter-walk-in.js'
import { showTimes } from './walk-ins/show-times.js'
import * as walkIns from './walk-ins/walk-ins.wire.js'

type Who = Allowed<'visits'>

const by = { may: 'visits' } as const
/** What leaves the desk: a file, or the address of all visits. */
const fresh = { may: 'visits', fresh: true } as const

/** Somebody answers for hours: more than anybody does with care. */
const answering = { perHour: 300, perDay: 1_000 }
const changing = { perHour: 120, perDay: 500 }
/** A mail may go out with each, to an address that somebody typed. */
const entering = { perHour: 60, perDay: 200 }

const answer = staffDoor('workshop.answer', answering, (ctx, who: Who, input: visits.StaffAnswerInput) =>
  answerAsStaff(ctx, who, input),
)

export const workshopRouter = router({
  visits: privateQuery({ by })
    .input(visits.visitsInput)
    .output(visits.visitsOutput)
    .query(forStaff((ctx, who: Who, input: visits.VisitsInput) => listVisits(ctx, who, input))),
  visitsCsv: privateQuery({ by: fresh })
    .input(visits.visitsCsvInput)
    .output(visits.csvOutput)
    .query(forStaff((ctx, who: Who, input: visits.VisitsCsvInput) => visitsCsv(ctx, who, input))),
  visit: privateQuery({ by })
    .input(visits.visitInput)
    .output(visits.visitOutput)
    .query(forStaff((ctx, who: Who, input: visits.VisitInput) => openVisit(ctx, who, input))),
  answer: act({ by })
    .input(visits.answerInput)
    .output(visits.answerOutput)
    .mutation(({ ctx, input }) => orNearest(answer({ ctx, input }), () => nearestForAnswer(ctx, input))),

  times: privateQuery({ by })
    .input(walkIns.timesInput)
    .output(walkIns.timesOutput)
    .query(forStaff((ctx, who: Who, input: walkIns.TimesInput) => showTimes(ctx, who, input))),
  enter: act({ by })
    .input(walkIns.walkInInput)
    .output(visits.answerOutput)
    .mutation(
      staffDoor('workshop.enter', entering, (ctx, who: Who, input: walkIns.WalkInInput) =>
        enterWalkIn(ctx, who, input),
      ),
    ),

  settings: privateQuery({ by })
    .input(settings.settingsInput)
    .output(settings.settingsOutput)
    .query(forStaff((ctx, who: Who, input: settings.SettingsInput) => showSettings(ctx, who, input))),
  setHours: act({ by })
    .input(settings.hoursInput)
    .output(settings.changedOutput)
    .mutation(
      staffDoor('workshop.setHours', changing, (ctx, who: Who, input: settings.HoursInput) =>
        change.setHours(ctx, who, input),
      ),
    ),
  setHolidays: act({ by })
    .input(settings.holidaysInput)
    .output(settings.changedOutput)
    .mutation(
      staffDoor('workshop.setHolidays', changing, (ctx, who: Who, input: settings.HolidaysInput) =>
        change.setHolidays(ctx, who, input),
      ),
    ),
  setTexts: act({ by })
    .input(settings.textsInput)
    .output(settings.changedOutput)
    .mutation(
      staffDoor('workshop.setTexts', changing, (ctx, who: Who, input: settings.TextsInput) =>
        change.setTexts(ctx, who, input),
      ),
    ),
  addService: act({ by })
    .input(settings.addServiceInput)
    .output(settings.serviceAddedOutput)
    .mutation(
      staffDoor('workshop.addService', changing, (ctx, who: Who, input: settings.AddServiceInput) =>
        change.addServiceHere(ctx, who, input),
      ),
    ),
  changeService: act({ by })
    .input(settings.changeServiceInput)
    .output(settings.changedOutput)
    .mutation(
      staffDoor('workshop.changeService', changing, (ctx, who: Who, input: settings.ChangeServiceInput) =>
        change.changeServiceHere(ctx, who, input),
      ),
    ),
  dropService: act({ by })
    .input(settings.dropServiceInput)
    .output(settings.changedOutput)
    .mutation(
      staffDoor('workshop.dropService', changing, (ctx, who: Who, input: settings.DropServiceInput) =>
        change.dropServiceHere(ctx, who, input),
      ),
    ),

  closing: privateQuery({ by })
    .input(closures.closingInput)
    .output(closures.closingOutput)
    .query(forStaff((ctx, who: Who, input: closures.ClosingInput) => showClosing(ctx, who, input))),
  close: act({ by })
    .input(closures.closeInput)
    .output(closures.closeOutput)
    .mutation(
      staffDoor('workshop.close', changing, (ctx, who: Who, input: closures.CloseInput) => closeDays(ctx, who, input)),
    ),
  reopen: act({ by })
    .input(closures.reopenInput)
    .output(settings.changedOutput)
    .mutation(
      staffDoor('workshop.reopen', changing, (ctx, who: Who, input: closures.ReopenInput) =>
        reopenDays(ctx, who, input),
      ),
    ),

  calendar: privateQuery({ by: fresh })
    .input(calendar.calendarInput)
    .output(calendar.calendarOutput)
    .query(forStaff((ctx, who: Who, input: calendar.CalendarInput) => showCalendar(ctx, who, input))),
  renewCalendar: act({ by: fresh })
    .input(calendar.renewInput)
    .output(calendar.doneOutput)
    .mutation(
      staffDoor('workshop.renewCalendar', changing, (ctx, who: Who, input: calendar.RenewInput) =>
        changeCalendar(ctx, who, { ...input, isOn: true }),
      ),
    ),
  endCalendar: act({ by: fresh })
    .input(calendar.renewInput)
    .output(calendar.doneOutput)
    .mutation(
      staffDoor('workshop.endCalendar', changing, (ctx, who: Who, input: calendar.RenewInput) =>
        changeCalendar(ctx, who, { ...input, isOn: false }),
      ),
    ),
})
