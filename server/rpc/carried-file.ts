import { rowsInCsv } from '../base/csv-cell.js'
import { localeOf } from '../../widgets/words/locales.js'
import { isLanguage, perLanguage, type Language } from '../base/language.js'
import { isDay } from '../base/local-time.js'
import { carriedFileStrings } from './carried-file.strings.js'
import type { About } from './context.js'

/** These are no choices of the list: its owner and its language stand beside, and an order leaves nothing out. */
const noChoice = new Set(['member', 'site', 'locale', 'language', 'order'])

/**
 * How a file that somebody carried away is written down: its name, its rows and what they were chosen by. What was typed or
 * who was meant is left out: it would be known there for a year after that person is erased.
 */
export function aboutFile(file: { readonly name: string; readonly csv: string }, input: object): About {
  const language = languageIn(input)
  const words = carriedFileStrings[language]
  const choices = Object.entries(input).flatMap(([name, value]: [string, unknown]) => {
    if (noChoice.has(name) || value === undefined || value === '') return []
    const day = typeof value === 'string' && isDay(value) ? daysOf(language).format(new Date(value)) : undefined
    if (day !== undefined && (name === 'from' || name === 'to')) return [words[name](day)]
    return [words.by[name] ?? words.otherwise]
  })
  const rows = words.rows(rowsInCsv(file.csv))
  const chosen = choices.length > 0 ? [`${words.chosen} ${choices.join(', ')}`] : []
  return { kind: 'file', id: file.name, title: [file.name, rows, ...chosen].join(', ') }
}

function languageIn(input: object): Language {
  const named = 'locale' in input ? input.locale : 'language' in input ? input.language : undefined
  return typeof named === 'string' && isLanguage(named) ? named : 'fr'
}

const daysOf = perLanguage(
  (language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }),
)
