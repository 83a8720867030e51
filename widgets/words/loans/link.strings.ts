/** Where the links of mails about what is asked lead, with and without the script that shows it. */
export const frenchLoanLink = { title: 'Une demande entre vous', home: 'Voir ce qui se prête et se donne' }

export type LoanLinkWords = typeof frenchLoanLink
