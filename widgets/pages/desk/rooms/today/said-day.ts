import { fromToday } from '../../../../shared/formats.js'
import type { Language } from '../../../../shared/language-of.js'
import { saidDay } from '../../../../words/loans/period.js'

/** « hier », « aujourd’hui », « demain », else « lundi 7 décembre ». */
export function dayNear(day: string, language: Language, today: string): string {
  const away = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  return Math.abs(away) < 2 ? fromToday(away, 'day', language) : saidDay(day, language, today)
}
