import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import * as wire from './opening.wire.js'
import * as decide from './decide-workshop.js'
import { listWorkshops, showWorkshop, workshopsCsv } from './list-workshops.js'

const by = { may: 'network' } as const
const deciding = { perHour: 60, perDay: 300 }

export const networkWorkshopsRouter = router({
  list: privateQuery({ by })
    .input(wire.workshopsInput)
    .output(wire.workshopsOutput)
    .query(forStaff(({ db }, network, input: wire.WorkshopsInput) => listWorkshops(db, network, input))),
  csv: privateQuery({ by: { ...by, fresh: true } })
    .input(wire.workshopsCsvInput)
    .output(wire.csvOutput)
    .query(staffFile('networkWorkshops.csv', workshopsCsv)),
  show: privateQuery({ by }).input(wire.workshopInput).output(wire.workshopOutput).query(forStaff(showWorkshop)),
  admit: act({ by })
    .input(wire.decideInput)
    .output(wire.decidedOutput)
    .mutation(staffDoor('networkWorkshops.admit', deciding, decide.admitWorkshop)),
  ask: act({ by })
    .input(wire.answerInput)
    .output(wire.decidedOutput)
    .mutation(staffDoor('networkWorkshops.ask', deciding, decide.askWorkshop)),
  refuse: act({ by })
    .input(wire.answerInput)
    .output(wire.decidedOutput)
    .mutation(staffDoor('networkWorkshops.refuse', deciding, decide.refuseWorkshop)),
  suspend: act({ by })
    .input(wire.answerInput)
    .output(wire.decidedOutput)
    .mutation(staffDoor('networkWorkshops.suspend', deciding, decide.suspendWorkshop)),
  allowZone: act({ by })
    .input(wire.decideInput)
    .output(wire.decidedOutput)
    .mutation(staffDoor('networkWorkshops.allowZone', deciding, decide.allowZone)),
  refuseZone: act({ by })
    .input(wire.answerInput)
    .output(wire.decidedOutput)
    .mutation(staffDoor('networkWorkshops.refuseZone', deciding, decide.refuseZone)),
  resume: act({ by })
    .input(wire.decideInput)
    .output(wire.decidedOutput)
    .mutation(staffDoor('networkWorkshops.resume', deciding, decide.resumeWorkshop)),
})
