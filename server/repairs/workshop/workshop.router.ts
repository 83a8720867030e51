import {
  nothing,
  saidOutput,
  saying,
  seeing,
  staffOpenInput,
  staffSayInput,
  staffSeeInput,
  talkForStaff,
  talkOutput,
} from '../../conversations/index.js'
import type { Allowed } from '../../rpc/actor.js'
import { act, done, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import { nearestForAnswer, orNearest } from '../appointments/nearest.js'
import * as admission from '../opening/opening.wire.js'
import { beginWorkshop } from '../opening/begin-workshop.js'
import { previewWorkshop } from '../opening/preview-workshop.js'
import { dropWorkshop, sendWorkshop, takeBackWorkshop } from '../opening/send-workshop.js'
import * as calendar from './calendar/calendar.wire.js'
import { changeCalendar, showCalendar } from './calendar/show-calendar.js'
import { closeDays, reopenDays } from './closures/close-days.js'
import * as closures from './closures/closures.wire.js'
import { showClosing } from './closures/show-closing.js'
import * as change from './settings/change-settings.js'
import * as settings from './settings/settings.wire.js'
import { setKind } from './settings/set-kind.js'
import { tryRhythm } from './settings/try-rhythm.js'
import { readSaidHours } from './settings/read-said-hours.js'
import { showSettings } from './settings/show-settings.js'
import { answerAsStaff } from './appointments/answer-as-staff.js'
import { listAppointments } from './appointments/list-appointments.js'
import { openAppointment } from './appointments/open-appointment.js'
import { appointmentsCsv } from './appointments/appointments-csv.js'
import { talkOfWorkshop } from './appointments/workshop-talk.js'
import * as appointments from './appointments/appointments.wire.js'
import { enterWalkIn } from './walk-ins/enter-walk-in.js'
import { nameWalkIn } from './walk-ins/name-walk-in.js'
import { showTimes } from './walk-ins/show-times.js'
import { showWeek } from './week/show-week.js'
import { weekInput, weekOutput } from './week/week.wire.js'
import * as walkIns from './walk-ins/walk-ins.wire.js'

type Who = Allowed<'visits'>

const by = { may: 'visits' } as const
/** Each line keeps who wrote it. */
const unnoted = { may: 'visits', unnoted: true } as const
/** What makes it a workshop that the network admits. */
const opening = { may: 'opening' } as const
/** Data leaves the desk here: a file, or the address of all appointments. */
const fresh = { may: 'visits', fresh: true } as const

/** Somebody answers for hours: more than anybody does with care. */
const answering = { perHour: 300, perDay: 1_000 }
const changing = { perHour: 120, perDay: 500 }
/** A mail may go out with each, to an address that somebody typed. */
const entering = { perHour: 60, perDay: 200 }

const answer = staffDoor('workshop.answer', answering, answerAsStaff)
const talk = talkForStaff('appointment', talkOfWorkshop)

export const workshopRouter = router({
  begin: act({ by: opening })
    .input(admission.beginInput)
    .output(admission.begunOutput)
    .mutation(staffDoor('workshop.begin', changing, beginWorkshop)),
  setKind: act({ by: opening })
    .input(admission.kindInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.setKind', changing, setKind)),
  preview: privateQuery({ by })
    .input(admission.previewInput)
    .output(admission.previewOutput)
    .query(forStaff(previewWorkshop)),
  send: act({ by: opening })
    .input(admission.sendInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.send', changing, sendWorkshop)),
  takeBack: act({ by: opening })
    .input(admission.takeBackInput)
    .output(nothing)
    .mutation(done(staffDoor('workshop.takeBack', changing, takeBackWorkshop))),
  drop: act({ by: opening })
    .input(admission.takeBackInput)
    .output(nothing)
    .mutation(done(staffDoor('workshop.drop', changing, dropWorkshop))),

  visits: privateQuery({ by })
    .input(appointments.appointmentsInput)
    .output(appointments.appointmentsOutput)
    .query(forStaff(listAppointments)),
  visitsCsv: privateQuery({ by: fresh })
    .input(appointments.appointmentsCsvInput)
    .output(appointments.csvOutput)
    .query(staffFile('workshop.visitsCsv', appointmentsCsv)),
  week: privateQuery({ by }).input(weekInput).output(weekOutput).query(forStaff(showWeek)),
  visit: privateQuery({ by })
    .input(appointments.appointmentInput)
    .output(appointments.appointmentOutput)
    .query(forStaff(openAppointment)),
  answer: act({ by })
    .input(appointments.answerInput)
    .output(appointments.answerOutput)
    .mutation(({ ctx, input }) => orNearest(answer({ ctx, input }), () => nearestForAnswer(ctx, input))),
  talk: privateQuery({ by }).input(staffOpenInput).output(talkOutput).query(forStaff(talk.open)),
  say: act({ by: unnoted })
    .input(staffSayInput)
    .output(saidOutput)
    .mutation(staffDoor('workshop.say', saying, talk.say)),
  see: act({ by: unnoted })
    .input(staffSeeInput)
    .output(nothing)
    .mutation(done(staffDoor('workshop.see', seeing, talk.see))),

  times: privateQuery({ by }).input(walkIns.timesInput).output(walkIns.timesOutput).query(forStaff(showTimes)),
  enter: act({ by })
    .input(walkIns.walkInInput)
    .output(appointments.answerOutput)
    .mutation(staffDoor('workshop.enter', entering, enterWalkIn)),
  nameWalkIn: act({ by })
    .input(walkIns.nameWalkInInput)
    .output(appointments.answerOutput)
    .mutation(staffDoor('workshop.nameWalkIn', entering, nameWalkIn)),

  settings: privateQuery({ by })
    .input(settings.settingsInput)
    .output(settings.settingsOutput)
    .query(forStaff(showSettings)),
  readHours: privateQuery({ by })
    .input(settings.readHoursInput)
    .output(settings.saidHoursOutput)
    .query(forStaff(async (_ctx, who: Who, input: settings.ReadHoursInput) => readSaidHours(who, input))),
  setHours: act({ by })
    .input(settings.hoursInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.setHours', changing, change.setHours)),
  setHolidays: act({ by })
    .input(settings.holidaysInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.setHolidays', changing, change.setHolidays)),
  tryRhythm: privateQuery({ by })
    .input(settings.tryRhythmInput)
    .output(settings.tryRhythmOutput)
    .query(forStaff(tryRhythm)),
  setRhythm: act({ by })
    .input(settings.rhythmInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.setRhythm', changing, change.setRhythm)),
  setTexts: act({ by })
    .input(settings.textsInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.setTexts', changing, change.setTexts)),
  addService: act({ by })
    .input(settings.addServiceInput)
    .output(settings.serviceAddedOutput)
    .mutation(staffDoor('workshop.addService', changing, change.addServiceHere)),
  changeService: act({ by })
    .input(settings.changeServiceInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.changeService', changing, change.changeServiceHere)),
  dropService: act({ by })
    .input(settings.dropServiceInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.dropService', changing, change.dropServiceHere)),

  closing: privateQuery({ by })
    .input(closures.closingInput)
    .output(closures.closingOutput)
    .query(forStaff(showClosing)),
  close: act({ by })
    .input(closures.closeInput)
    .output(closures.closeOutput)
    .mutation(staffDoor('workshop.close', changing, closeDays)),
  reopen: act({ by })
    .input(closures.reopenInput)
    .output(settings.changedOutput)
    .mutation(staffDoor('workshop.reopen', changing, reopenDays)),

  calendar: privateQuery({ by: fresh })
    .input(calendar.calendarInput)
    .output(calendar.calendarOutput)
    .query(forStaff(showCalendar)),
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
