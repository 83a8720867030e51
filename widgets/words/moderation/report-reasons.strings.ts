/** Why something is reported, as the form asks and as the mails that follow repeat it. */
export const frenchReportReasons = {
  dangerous: 'C’est dangereux',
  forbidden: 'C’est interdit',
  sold: 'On y demande de l’argent',
  dishonest: 'C’est une arnaque, ou un mensonge',
  hurtful: 'Les mots ou les images sont blessants',
  other: 'Autre chose',
}

export type ReportReasonWords = typeof frenchReportReasons
