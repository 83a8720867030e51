import { act, door, privateQuery, publicQuery, router, signed, signedDoor } from '../rpc/procedures.js'
import { findAddresses } from './addresses/find-addresses.js'
import { situated } from './addresses/situate.js'
import { toId } from '../base/id.js'
import { answerAppointment } from './appointments/answer-appointment.js'
import { bookAppointment } from './appointments/book-appointment.js'
import { nearestForAnswer, nearestForWish, orNearest } from './appointments/nearest.js'
import { refuseEarly } from './appointments/refuse-early.js'
import { openLink, openOwn, showMine, showOwn } from './appointments/show-appointment.js'
import { linkedAppointment, ownAppointment } from './appointments/appointment-details.store.js'
import { tellReach } from './appointments/tell-reach.js'
import { bookingTopics, openBooking } from './search/open-booking.js'
import {
  addressesInput,
  addressesOutput,
  answerInput,
  answerLinkInput,
  appointmentOutput,
  bookInput,
  linkInput,
  linkOutput,
  mineInput,
  mineOutput,
  openInput,
  openOwnInput,
  openOutput,
  reachInput,
  reachOutput,
  repairerInput,
  repairerOutput,
  repairerPageOutput,
  searchInput,
  slotsInput,
  slotsOutput,
  type AnswerInput,
  type AnswerLinkInput,
  type BookInput,
} from './repair.wire.js'
import { isElsewhere } from '../rpc/actor.js'
import { siteMeant } from '../rpc/identify.js'
import { searchRepairers } from './search/search-repairers.js'
import { showRepairer } from './search/show-repairer.js'
import { showSlots } from './search/show-slots.js'

const shows = bookingTopics
const lists = { by: 'anybody', staleSeconds: 30, shows } as const

// Kept to answer a repeated request: the id, the side, and whose page it was. The appointment, with its secrets, is read again.
const bookRules = { perHour: 20, perDay: 40, early: refuseEarly }
const book = signedDoor('repairs.book', bookRules, async (ctx, { actor, ...caller }, input: BookInput) => {
  const address = input.address && (await situated({ ...ctx, db: ctx.tx }, input.address))
  const siteId = siteMeant(caller)
  const { id } = await bookAppointment(ctx, actor, { ...input, ...(address && { address }), siteId })
  // Whose page it is has just sent the address and the words.
  return { id, by: 'resident' as const, isElsewhere: false }
})
const answer = signedDoor(
  'repairs.answer',
  { perHour: 30, perDay: 100 },
  async (ctx, { actor }, input: AnswerInput) => {
    const answered = await answerAppointment(ctx, await ownAppointment(ctx.tx, actor, toId(input.appointmentId)), input)
    return { ...answered, isElsewhere: isElsewhere(actor) }
  },
)
// A workshop answers many appointments, and several workshops may share one IP address.
const answerLink = door('repairs.answerLink', { perHour: 120, perDay: 600 }, async (ctx, input: AnswerLinkInput) =>
  answerAppointment(ctx, await linkedAppointment(ctx.tx, ctx, input), input),
)

export const repairsRouter = router({
  open: publicQuery(lists)
    .input(openInput)
    .output(openOutput)
    .query(({ ctx, input }) => openBooking(ctx, input)),
  search: publicQuery(lists)
    .input(searchInput)
    .output(repairerPageOutput)
    .query(({ ctx, input }) => searchRepairers(ctx, input)),
  repairer: publicQuery(lists)
    .input(repairerInput)
    .output(repairerOutput)
    .query(({ ctx, input }) => showRepairer(ctx, input)),
  // A visitor who looks at slots is about to book one: browsers must not show cached ones.
  slots: publicQuery({ by: 'anybody', staleSeconds: 0, shows })
    .input(slotsInput)
    .output(slotsOutput)
    .query(({ ctx, input }) => showSlots(ctx, input)),
  book: act({ by: 'person' })
    .input(bookInput)
    .output(appointmentOutput)
    .mutation(async ({ ctx, input }) =>
      showOwn(ctx, await orNearest(book({ ctx, input }), () => nearestForWish(ctx, input))),
    ),
  mine: privateQuery({ by: 'person' }).input(mineInput).output(mineOutput).query(signed(showMine)),
  openAppointment: privateQuery({ by: 'person' }).input(openOwnInput).output(linkOutput).query(signed(openOwn)),
  answer: act({ by: 'person' })
    .input(answerInput)
    .output(appointmentOutput)
    .mutation(async ({ ctx, input }) => showOwn(ctx, await answer({ ctx, input }))),
  openLink: privateQuery({ by: 'anybody' })
    .input(linkInput)
    .output(linkOutput)
    .query(({ ctx, input }) => openLink(ctx, input)),
  answerLink: act({ by: 'page' })
    .input(answerLinkInput)
    .output(linkOutput)
    .mutation(async ({ ctx, input }) => {
      await orNearest(answerLink({ ctx, input }), () => nearestForAnswer(ctx, input))
      return openLink(ctx, input)
    }),
  // Home addresses are sent by POST, so that they are in no URL and in no log.
  addresses: privateQuery({ by: 'anybody' })
    .input(addressesInput)
    .output(addressesOutput)
    .query(({ ctx, input }) => findAddresses(ctx, input)),
  reach: privateQuery({ by: 'anybody' })
    .input(reachInput)
    .output(reachOutput)
    .query(({ ctx, input }) => tellReach(ctx, input)),
})
