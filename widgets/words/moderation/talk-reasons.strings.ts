/** Why somebody asks the site's team to read what they and another have said. */
export const frenchTalkReasons = {
  dishonest: 'Ce n’était pas honnête',
  hurtful: 'C’était blessant',
  dangerous: 'C’était dangereux',
  sold: 'On m’a demandé de l’argent',
  other: 'Autre chose',
}

export type TalkReasons = typeof frenchTalkReasons
