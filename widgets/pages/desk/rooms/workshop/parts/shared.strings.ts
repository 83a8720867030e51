import { frenchAppointment } from '../../../../../words/repairs/appointment.strings.js'
import { frenchBikes } from '../../../../../words/repairs/bikes.strings.js'

/** The appointments of a workshop and its settings both say these. */
export const sharedFrench = {
  bikes: frenchBikes,
  free: frenchAppointment.free,
  about: frenchAppointment.about,
  optional: (label: string) => `${label} (facultatif)`,
  /** In the place of a name that nobody gave. */
  nobody: 'Sans nom',
  sending: 'Envoi…',
  atHour: (day: string, hour: string) => `${day} à\u00a0${hour}`,
  length: (minutes: number) =>
    minutes < 60
      ? `${minutes}\u00a0min`
      : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 ? `\u00a0${String(minutes % 60).padStart(2, '0')}` : ''}`,
}

export type Shared = typeof sharedFrench
