import type { VisitParts } from './visit-parts.strings.js'

export const englishVisitParts: VisitParts = {
  optional: '(optional)',
  nobody: 'No name',
  length: (minutes) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`,
}
