/** A code is written on an object and typed at a counter: capital letters, digits, few signs. */
const codeShape = /^[\p{Lu}\d][\p{Lu}\d./_-]{0,19}$/u

/** As it is stored; undefined when it is none. */
export function readCode(text: string): string | undefined {
  const code = text.trim().toUpperCase().replace(/\s+/g, '-')
  return codeShape.test(code) ? code : undefined
}

/** « M-0149 » for the hundred and forty-ninth object of the Maison des Marais. */
export function codeOf(name: string, number: number): string {
  const [letter = 'N'] = /[A-Z]/.exec(name.normalize('NFD').toUpperCase()) ?? []
  return `${letter}-${String(number).padStart(4, '0')}`
}
