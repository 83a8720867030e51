import { readFileSync } from 'node:fs'

const pseudoWords = new URL('./pseudo-words.ts', import.meta.url)

/** Where words are read from files, or are what somebody wrote: not said on a screen. Hours and days are what sentences are given. */
const isNoScreen =
  /\/demo\/|\/server\/(?:members\/(?:import|hours)|offers\/(?:stock-files|categories|starter)|search\/(?:days|asking)|commands|base\/(?:public|own))|words\/(?:clock|days|first-of-month|elements\/elements)\.|found-by/

/** A strings file whose words are to be wrapped. */
export const isOfWords = (path) => /\.strings\.[tj]s$/.test(path) && !isNoScreen.test(path)

/** A module in its place: what it exports, its words wrapped. */
export function pseudoModule(path, { written, wrapper = pseudoWords.href }) {
  const names = [...readFileSync(path, 'utf8').matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)]
  const lines = names.map(([, name]) =>
    name.startsWith('learn')
      ? `export { ${name} } from '${written}'`
      : `export const ${name} = pseudoWords(written.${name})`,
  )
  return `import { pseudoWords } from '${wrapper}'\nimport * as written from '${written}'\n${lines.join('\n')}\n`
}
