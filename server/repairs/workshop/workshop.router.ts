import type { Allowed } from '../../rpc/actor.js'
import { act, forStaff, privateQuery, router, staffDoor } from '../../rpc/procedures.js'
import { nearestForAnswer, orNearest } from '../appointments/nearest.js'
import { answerAsStaff } from './visits/answer-visit.js'
import { listVisits } from './visits/list-visits.js'
import { openVisit } from './visits/open-visit.js'
import { visitsCsv } from './visits/visits-csv.js'
import {
  answerInput,
  answerOutput,
  csvOutput,
  visitInput,
  visitOutput,
  visitsCsvInput,
  visitsInput,
  visitsOutput,
  type StaffAnswerInput,
  type VisitInput,
  type VisitsCsvInput,
  type VisitsInput,
} from './visits/visits.wire.js'

const visits = { may: 'visits' } as const

/** Somebody answers for hours: more than anybody does with care. */
const answering = { perHour: 300, perDay: 1_000 }

const answer = staffDoor('workshop.answer', answering, (ctx, who: Allowed<'visits'>, input: StaffAnswerInput) =>
  answerAsStaff(ctx, who, input),
)

export const workshopRouter = router({
  visits: privateQuery({ by: visits })
    .input(visitsInput)
    .output(visitsOutput)
    .query(forStaff((ctx, who, input: VisitsInput) => listVisits(ctx, who, input))),
  visitsCsv: privateQuery({ by: { may: 'visits', fresh: true } })
    .input(visitsCsvInput)
    .output(csvOutput)
    .query(forStaff((ctx, who, input: VisitsCsvInput) => visitsCsv(ctx, who, input))),
  visit: privateQuery({ by: visits })
    .input(visitInput)
    .output(visitOutput)
    .query(forStaff((ctx, who, input: VisitInput) => openVisit(ctx, who, input))),
  answer: act({ by: visits })
    .input(answerInput)
    .output(answerOutput)
    .mutation(({ ctx, input }) => orNearest(answer({ ctx, input }), () => nearestForAnswer(ctx, input))),
})
