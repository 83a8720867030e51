import { closes, letterOf, opens } from './pseudo-words.js'

/** Whether this process says what it says in the pseudo-language (`register.mjs`). */
export const isPseudo = process.env['WORDS'] === 'qps'

/** What is asked for by its French name, as it is called here. */
export function named(name: string): string | RegExp {
  if (!isPseudo) return name
  return new RegExp([...name].map((letter) => `[${letter}${letterOf(letter)}]${opens}?${closes}?`).join('x*'))
}
