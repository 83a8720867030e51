import { englishAppointment } from '../../../../../words/repairs/appointment.strings.en.js'
import { englishBikes } from '../../../../../words/repairs/bikes.strings.js'
import type { Shared } from './shared.strings.js'

export const sharedEnglish: Shared = {
  bikes: englishBikes,
  free: englishAppointment.free,
  about: englishAppointment.about,
  optional: (label) => `${label} (optional)`,
  nobody: 'No name',
  sending: 'Sending…',
  atHour: (day, hour) => `${day} at ${hour}`,
  length: (minutes) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`,
}
