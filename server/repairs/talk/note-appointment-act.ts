import { insertMessage, type TalkBetween } from '../../conversations/index.js'
import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import { appointmentSubject, type Appointment, type Change, type Party } from '../appointment.js'
import { betweenOf } from './appointment-talk.store.js'
import { writerOf } from './writer-of.js'

type Act = Pick<Party, 'by'> & {
  readonly account?: Party['account'] | undefined
  readonly act: Change | 'ask' | 'book'
  readonly words?: string | undefined
  /** The start that the act is about. */
  readonly startsAt?: Instant | undefined
  readonly now: Instant
  /** Known where the appointment was just made. */
  readonly between?: TalkBetween
}

/** Writes an act into what the resident and the workshop say. What the workshop entered itself it talks about with nobody. */
export async function noteAppointmentAct(
  tx: Tx,
  appointment: Appointment,
  { act, by, account, words = '', startsAt = appointment.startsAt, now, between: known }: Act,
): Promise<void> {
  const between = known ?? (await betweenOf(tx, appointment))
  if (!between) return
  const said = {
    subject: appointmentSubject(appointment.id),
    side: by,
    ...writerOf(between, { by, account }),
    act: { name: act, sequence: appointment.sequence, details: { startsAt } },
    words,
    createdAt: now,
  }
  await insertMessage(tx, said, between)
}
