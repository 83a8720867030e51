import { toId } from '../base/id.js'
import { isElsewhere } from '../rpc/actor.js'
import { act, door, privateQuery, publicQuery, router, signed, signedDoor } from '../rpc/procedures.js'
import { answerLoan, takeBackAnswer } from './acts/answer-loan.js'
import { showToOther } from './acts/show-to-other.js'
import { askLoan } from './acts/ask-loan.js'
import { noteByLink } from './condition/note-by-link.js'
import { lackingProcedures } from './lacking/lacking.router.js'
import { helpProcedures } from './help/help.router.js'
import { deskProcedures } from './desk/desk.router.js'
import { refuseEarly } from './limits/refuse-early.js'
import { refuseOften } from './limits/refuse-often.js'
import { nearestForAnswer, nearestForWish, orNearest } from './days/nearest.js'
import { showDays } from './days/show-days.js'
import { linkedLoan, ownLoan, wholeLinkedLoan } from './links/linked-loan.store.js'
import {
  answerInput,
  answerLinkInput,
  askInput,
  blockInput,
  reportInput,
  noteLinkInput,
  sayInput,
  daysInput,
  daysOutput,
  linkInput,
  loanOutput,
  loanPageOutput,
  mineInput,
  mineOutput,
  openInput,
  showInput,
  takeBackInput,
  takeBackLinkInput,
  type AnswerInput,
  type AnswerLinkInput,
  type AskInput,
  type BlockInput,
  type NoteLinkInput,
  type ReportInput,
  type SayInput,
  type ShowInput,
  type TakeBackInput,
  type TakeBackLinkInput,
} from './loan.wire.js'
import { partyKept } from './loan-party.js'
import { thanksProcedures } from './thanks/thanks.router.js'
import { waitProcedures } from './waits/waits.router.js'
import { reportOther } from './talk/report-other.js'
import { blockOther, sayWord } from './talk/say-word.js'
import { afterAnswer, openLink, openOwn, showMine, showOwn, showPage } from './sheet/show-loan.js'

// Kept to answer a repeated request: the id, the side, and whose page it was. The loan, with its secrets, is read again.
const askRules = { perHour: 20, perDay: 40, early: refuseEarly }
const ask = signedDoor('loans.ask', askRules, async (ctx, { actor }, input: AskInput) => {
  await refuseOften(ctx, actor, input.offer)
  const { id } = await askLoan(ctx, actor, input)
  return { id, by: 'taker' as const, isElsewhere: isElsewhere(actor) }
})
const answers = { perHour: 60, perDay: 200 }
const answer = signedDoor(
  'loans.answer',
  answers,
  async (ctx, { actor }, { loanId, site: _site, ...said }: AnswerInput) => {
    const answered = await answerLoan(ctx, await ownLoan(ctx.tx, actor, toId(loanId)), said)
    return { ...answered, isElsewhere: isElsewhere(actor) }
  },
)
// A place answers many requests, and several people may share one IP address.
const linked = { perHour: 120, perDay: 600 }
const answerLink = door('loans.answerLink', linked, async (ctx, input: AnswerLinkInput) => {
  const { loanId: _id, site: _site, secret: _secret, ...said } = input
  return answerLoan(ctx, await linkedLoan(ctx.tx, ctx, input), said)
})
const takeBack = signedDoor('loans.takeBack', answers, async (ctx, { actor }, input: TakeBackInput) => {
  const party = await takeBackAnswer(ctx, await ownLoan(ctx.tx, actor, toId(input.loanId)), input.sequence)
  return { ...party, isElsewhere: isElsewhere(actor) }
})
const takeBackLink = door('loans.takeBackLink', linked, async (ctx, input: TakeBackLinkInput) =>
  takeBackAnswer(ctx, await linkedLoan(ctx.tx, ctx, input), input.sequence),
)
const say = door('loans.sayLink', linked, async (ctx, input: SayInput) => {
  const party = await wholeLinkedLoan(ctx.tx, ctx, input)
  await sayWord(ctx, party, { words: input.words })
  return partyKept(party)
})
const note = door('loans.noteLink', linked, async (ctx, input: NoteLinkInput) => noteByLink(ctx, input))
const report = door('loans.reportLink', { perHour: 10, perDay: 20 }, async (ctx, input: ReportInput) =>
  reportOther(ctx, await wholeLinkedLoan(ctx.tx, ctx, input), input),
)
const block = door('loans.blockLink', linked, async (ctx, input: BlockInput) =>
  blockOther(ctx, await wholeLinkedLoan(ctx.tx, ctx, input), input.blocked),
)
const show = door('loans.show', linked, async (ctx, input: ShowInput) =>
  showToOther(ctx, await wholeLinkedLoan(ctx.tx, ctx, input), input),
)

export const loansRouter = router({
  // A visitor who looks at days is about to ask for some: browsers must not show cached ones.
  days: publicQuery({ by: 'anybody', staleSeconds: 0, shows: ['offers', 'members', 'sites', 'territories'] })
    .input(daysInput)
    .output(daysOutput)
    .query(({ ctx, input }) => showDays(ctx, input)),
  ask: act({ by: 'person' })
    .input(askInput)
    .output(loanOutput)
    .mutation(async ({ ctx, input }) =>
      showOwn(ctx, await orNearest(ask({ ctx, input }), () => nearestForWish(ctx, input))),
    ),
  open: privateQuery({ by: 'person' }).input(openInput).output(loanPageOutput).query(signed(openOwn)),
  mine: privateQuery({ by: 'person' }).input(mineInput).output(mineOutput).query(signed(showMine)),
  answer: act({ by: 'person' })
    .input(answerInput)
    .output(loanOutput)
    .mutation(async ({ ctx, input }) =>
      afterAnswer(await orNearest(answer({ ctx, input }), () => nearestForAnswer(ctx, input)), (party) =>
        showOwn(ctx, party),
      ),
    ),
  takeBack: act({ by: 'person' })
    .input(takeBackInput)
    .output(loanOutput)
    .mutation(async ({ ctx, input }) => showOwn(ctx, await takeBack({ ctx, input }))),
  openLink: privateQuery({ by: 'anybody' })
    .input(linkInput)
    .output(loanPageOutput)
    .query(({ ctx, input }) => openLink(ctx, input)),
  answerLink: act({ by: 'page' })
    .input(answerLinkInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) =>
      afterAnswer(await orNearest(answerLink({ ctx, input }), () => nearestForAnswer(ctx, input)), (party) =>
        showPage(ctx, party, input),
      ),
    ),
  takeBackLink: act({ by: 'page' })
    .input(takeBackLinkInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) => showPage(ctx, await takeBackLink({ ctx, input }), input)),
  sayLink: act({ by: 'page' })
    .input(sayInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) => showPage(ctx, await say({ ctx, input }), input)),
  noteLink: act({ by: 'page' })
    .input(noteLinkInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) => showPage(ctx, await note({ ctx, input }), input)),
  reportLink: act({ by: 'page' })
    .input(reportInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) => showPage(ctx, await report({ ctx, input }), input)),
  blockLink: act({ by: 'page' })
    .input(blockInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) => showPage(ctx, await block({ ctx, input }), input)),
  show: act({ by: 'page' })
    .input(showInput)
    .output(loanPageOutput)
    .mutation(async ({ ctx, input }) => showPage(ctx, await show({ ctx, input }), input)),
  ...lackingProcedures,
  ...thanksProcedures,
  ...waitProcedures,
  ...helpProcedures,
  ...deskProcedures,
})
