/** What several forms ask for, on pages with and without a script. */
export const frenchFieldNames = { street: 'Numéro et rue', firstName: 'Votre prénom' }

export type FieldNames = typeof frenchFieldNames

export const englishFieldNames: FieldNames = { street: 'Number and street', firstName: 'Your first name' }
