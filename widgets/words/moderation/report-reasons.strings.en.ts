import type { ReportReasonWords } from './report-reasons.strings.js'

export const englishReportReasons: ReportReasonWords = {
  dangerous: 'It is dangerous',
  forbidden: 'It is forbidden',
  sold: 'Money is asked for',
  dishonest: 'It is a scam, or a lie',
  hurtful: 'The words or pictures are hurtful',
  other: 'Something else',
}
