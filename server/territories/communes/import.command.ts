import { CommandError, type Command } from '../../rpc/command.js'
import { NotCommunesError, readGeoApiFile } from '../geo-api-file.js'
import { importCommunes } from './import-communes.js'

export const importCommand: Command = {
  summary: 'Import the centres of communes from a file of the State.',
  usage: [
    'communes FILE',
    '  FILE is https://geo.api.gouv.fr/communes?fields=code,nom,codesPostaux,centre,population saved on this machine.',
  ].join('\n'),
  options: {},
  async run({ positionals }, { database, clock, print }) {
    const [what, path, ...more] = positionals
    if (what !== 'communes' || path === undefined || more.length > 0)
      throw new CommandError('Say: import communes FILE')
    const { lines, bad } = await readGeoApiFile(path).catch((error: unknown) => {
      if (isMissingFile(error)) throw new CommandError(`${path}: there is no such file`)
      if (error instanceof NotCommunesError) throw new CommandError(`${path}: ${error.message}`)
      throw error
    })
    const report = await importCommunes({ database, clock }, lines)
    for (const { line, why } of [...bad, ...report.bad].toSorted((a, b) => a.line - b.line))
      print(`line ${line}: ${why}`)
    print(`${report.completed} communes completed, ${bad.length + report.bad.length} lines left out.`)
  },
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
