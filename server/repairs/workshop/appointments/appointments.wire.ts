import * as v from 'valibot'
import { admissions } from '../../../../widgets/words/repairs/admission-terms.js'
import { appointmentShows } from '../../../../widgets/words/repairs/appointment-terms.js'
import { longestWords } from '../../../../widgets/words/longest-words.js'
import { languages } from '../../../base/language.js'
import { day, id, instant, pageCursor, slug, words } from '../../../base/shapes.js'
import { appointmentStatuses, appointmentSides } from '../../appointment.js'
import { slotDays } from '../../repair.wire.js'
import { bikeTypes } from '../../repairer.js'

/** The member, and which of its workshops where there are several. */
export const ofWorkshop = { member: v.optional(id), repairer: v.optional(slug) }

const filters = {
  from: v.optional(day),
  show: v.optional(v.picklist(appointmentShows)),
  /** Day included. */
  to: v.optional(day),
  words: v.optional(words(100)),
}

export const appointmentsInput = v.strictObject({ ...ofWorkshop, ...filters, cursor: v.optional(pageCursor) })
export const appointmentsCsvInput = v.strictObject({ ...ofWorkshop, ...filters, locale: v.picklist(languages) })
export const appointmentInput = v.strictObject({ ...ofWorkshop, appointmentId: id })

export const staffAnswers = ['accept', 'propose', 'move', 'refuse', 'cancel', 'keep', 'miss'] as const

export const answerInput = v.strictObject({
  ...ofWorkshop,
  answer: v.picklist(staffAnswers),
  appointmentId: id,
  /** The sequence that the appointment had when it was read. */
  seen: v.pipe(v.number(), v.safeInteger()),
  startsAt: v.optional(instant),
  /** Required for `refuse`. They are in the mail to the resident. */
  words: v.optional(words(longestWords)),
})

const staffAppointment = v.object({
  id: v.string(),
  sequence: v.number(),
  status: v.picklist(appointmentStatuses),
  startsAt: v.string(),
  endsAt: v.string(),
  proposedStartsAt: v.optional(v.string()),
  /** The hour was fixed before, and stays so unless the other one is agreed to. */
  stands: v.optional(v.literal(true)),
  /** Until when somebody may still answer. */
  lapsesAt: v.optional(v.string()),
  service: v.optional(v.object({ name: v.string(), priceCents: v.optional(v.number()) })),
  bikeType: v.picklist(bikeTypes),
  contactName: v.string(),
  contactPhone: v.optional(v.string()),
  contactEmail: v.optional(v.string()),
  address: v.optional(v.string()),
  words: v.string(),
  hasPhoto: v.boolean(),
  employee: v.optional(v.string()),
  /** Entered by the workshop itself: a call, or somebody at the door. */
  isWalkIn: v.boolean(),
  /** Words of the resident that nobody of the workshop has read. */
  unread: v.optional(v.number()),
  /** Whether a mail reaches the person. */
  isTold: v.boolean(),
  cancelledBy: v.optional(v.picklist(appointmentSides)),
  may: v.array(v.picklist(staffAnswers)),
})

export const appointmentsOutput = v.object({
  workshop: v.object({ slug: v.string(), place: v.string(), zone: v.string() }),
  /** All of the member’s, by the name of their place. */
  workshops: v.array(v.object({ slug: v.string(), place: v.string() })),
  /** How it stands with the network, where it is not simply admitted, and what the network wrote. */
  admission: v.optional(v.object({ state: v.picklist(admissions), answer: v.optional(v.string()) })),
  waits: v.number(),
  count: v.number(),
  cursor: v.optional(v.string()),
  items: v.array(staffAppointment),
})

export const appointmentOutput = v.object({
  ...staffAppointment.entries,
  zone: v.string(),
  site: v.string(),
  answer: v.optional(v.string()),
  createdAt: v.string(),
  photo: v.optional(v.array(v.object({ width: v.number(), path: v.string() }))),
  /** The free starts for this appointment, where another time may be proposed. */
  slots: v.optional(slotDays),
  /** A quarter of an hour sooner and later, where it may be moved: whether there is room, whom it meets, whether it is closed. */
  nudges: v.array(
    v.object({
      startsAt: v.string(),
      isFree: v.boolean(),
      meets: v.array(v.object({ contactName: v.string(), startsAt: v.string() })),
      closed: v.optional(v.picklist(['day', 'hour'])),
    }),
  ),
})

export const answerOutput = v.object({ ...staffAppointment.entries, zone: v.string() })

/** Those of some days that are to come, at all workshops of a member. */
export const dayOfVisitsOutput = v.object({
  count: v.number(),
  items: v.array(answerOutput),
  /** What waits for an answer, whichever its day: how many, and the one whose hour comes first. */
  asked: v.object({ count: v.number(), nearest: v.optional(answerOutput) }),
})

export const csvOutput = v.object({ name: v.string(), csv: v.string(), rows: v.number(), left: v.number() })

export type AppointmentsInput = v.InferOutput<typeof appointmentsInput>
export type AppointmentsCsvInput = v.InferOutput<typeof appointmentsCsvInput>
export type AppointmentInput = v.InferOutput<typeof appointmentInput>
export type StaffAnswerInput = v.InferOutput<typeof answerInput>
export type StaffAnswer = StaffAnswerInput['answer']
export type StaffAppointment = v.InferOutput<typeof staffAppointment>
export type AppointmentList = v.InferOutput<typeof appointmentsOutput>
export type AppointmentOpened = v.InferOutput<typeof appointmentOutput>
export type AppointmentAnswered = v.InferOutput<typeof answerOutput>
export type DayOfVisits = v.InferOutput<typeof dayOfVisitsOutput>
export type AppointmentsFile = v.InferOutput<typeof csvOutput>
