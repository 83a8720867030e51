// `npm run coop`: the built command line, or a sentence on how to have it.
import { existsSync } from 'node:fs'

const built = new URL('../dist/demo/coop.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  console.error('The command line is not built yet: run `npm run build` first.')
  process.exitCode = 1
}
