/** What they read who keep their place in the line for a thing that was promised: in their mail, and before it is promised by its giver. */
export const frenchInLine = {
  title: 'C’est promis à quelqu’un d’autre',
  place: 'Votre demande garde sa place.',
  after: 'Si cette personne ne vient pas, vous recevrez un e-mail.',
}

export type InLineWords = typeof frenchInLine

export const englishInLine: InLineWords = {
  title: 'It is promised to somebody else',
  place: 'Your request keeps its place.',
  after: 'If that person does not come, you will get an e-mail.',
}
