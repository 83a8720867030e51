type Refused = {
  readonly title: string
  readonly period: string
  /** Something is done, not lent or given. */
  readonly isDone: boolean
}

/** The other side reads this in its mail: why, as the page that asks for a reason shows it. */
export const frenchReasons = {
  refused: {
    'not-free': ({ title, period, isDone }: Refused) =>
      isDone
        ? `«\u00a0${title}\u00a0»\u00a0: ce n’est pas possible ${period || 'en ce moment'}.`
        : `«\u00a0${title}\u00a0» n’est pas libre ${period || 'en ce moment'}.`,
    'no-longer': () => 'Cette offre n’est plus proposée pour l’instant.',
    'rather-not': () => 'Ce n’est pas possible cette fois.',
    'went-to-another': ({ title }: Refused) => `«\u00a0${title}\u00a0» est allé à quelqu’un d’autre.`,
    other: () => '',
  },
  cancelled: {
    'no-need': (who: string) => `${who} n’en a plus besoin.`,
    cannot: (who: string) => `${who} a un empêchement.`,
    'not-come': (who: string) => `${who} a attendu, et personne n’est venu.`,
    other: () => '',
  },
}

export type ReasonWords = typeof frenchReasons

/** So do they who keep their place in the line for a thing: its giver reads it before they promise it to somebody else. */
export const frenchInLine = {
  title: 'C’est promis à quelqu’un d’autre',
  place: 'Votre demande garde sa place.',
  after: 'Si cette personne ne vient pas, vous recevrez un e-mail.',
}

export type InLineWords = typeof frenchInLine
