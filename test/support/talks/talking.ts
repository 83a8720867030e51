import type { InputOf, OutputOf } from '../../../widgets/shared/wire.js'
import type { Person } from '../session.js'

type Talk = InputOf<'talks.open'>
type Page = OutputOf<'talks.open'>

/** As the page where they are signed in is shown it. */
export async function read(person: Person, talk: Talk): Promise<Page> {
  const { output, reason } = await person.ask('talks.open', talk)
  if (!output) throw new Error(reason)
  return output
}

/** On our own pages. */
export const opened = (person: Person, { kind, id }: Talk): Promise<Page> => read(person, { kind, id })

export async function say(person: Person, talk: Talk, words: string): Promise<OutputOf<'talks.say'>> {
  const { output, reason } = await person.act('talks.say', { ...talk, words })
  if (!output) throw new Error(reason)
  return output
}

export async function see(person: Person, talk: Talk, to: string): Promise<void> {
  const { reason } = await person.act('talks.see', { ...talk, to })
  if (reason !== undefined) throw new Error(reason)
}

export const linesIn = ({ lines }: Pick<Page, 'lines'>): string[] =>
  lines.map(({ by, name, act, words }) => `${by}${name === undefined ? '' : ` ${name}`} ${act ?? 'says'}: ${words}`)
