// `npm run measure`: what the code weighs, to be looked at; `-- --json > before.json` keeps it, `-- --against before.json`
// shows what has changed since, and `-- --list 'dead exports'` the places behind each figure whose name begins so.
import { readFileSync } from 'node:fs'
import { measure, type Measure } from './figures.js'
import { changes, table } from './show.js'

function say({ figures, places, slices }: Measure, [option, value = '']: readonly string[]): string {
  if (option === undefined) return table({ figures, slices })
  if (option === '--json') return JSON.stringify({ figures, places }, null, 2)
  if (option === '--against') return changes(JSON.parse(readFileSync(value, 'utf8')) as Measure, { figures })
  if (option === '--list') {
    const lists = Object.entries(places).filter(([name]) => name.startsWith(value))
    return lists
      .map(([name, list]) => [`${name}: ${list.length}`, ...list.map((line) => `  ${line}`)].join('\n'))
      .join('\n')
  }
  throw new Error(`${option} is no option: --json, --against FILE, --list NAME`)
}

console.log(say(measure(), process.argv.slice(2)))
