import { addToDay } from '../../../parts/calendar/calendar-days.js'
import { momentIn } from '../../../shared/days.js'
import type { AskFrame } from '../request/ask-frame.js'

/** « 16 h 30 aujourd’hui », « demain, samedi 28 novembre, 20 h ». */
export function momentSaid({ say, words }: Pick<AskFrame, 'say' | 'words'>, instant: string, zone: string): string {
  const { day, time } = momentIn(zone, Date.parse(instant))
  const { day: today } = momentIn(zone, Date.now())
  if (day === today) return words.by(words.hour(time))
  const near = day === addToDay(today, 1) ? `${words.tomorrow}, ${say(day)}` : say(day)
  return words.at(near, words.hour(time))
}
