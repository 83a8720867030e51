import type { AppointmentParts } from './appointment-parts.strings.js'

export const englishAppointmentParts: AppointmentParts = {
  optional: (label) => `${label} (optional)`,
  nobody: 'No name',
  length: (minutes) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`,
}
