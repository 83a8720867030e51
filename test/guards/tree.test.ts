import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { codeOf, faults, filesUnder, firstMatch, nameOf, parse, root } from '../support/sources.js'

const files = ['server', 'widgets', 'demo', 'test'].flatMap((folder) => filesUnder(folder))
const code = files.filter((path) => /\.(ts|mjs|cjs)$/.test(path))

const barred = ['util', 'utils', 'helper', 'helpers', 'manager', 'handler', 'data', 'info', 'common', 'misc', 'process']

/** Lists and declarations are read by looking for one entry: a long one is no harder to read, and two are harder to search. */
const isDeclarative = (path: string): boolean =>
  /\.(strings(\.[a-z]{2})?|styles|table|wire)\.ts$/.test(path) ||
  /^server\/(database\/(tables|migrations\/.*)|[a-z]+\/privacy|events\/event|base\/refusal|router)\.ts$/.test(path)

const linesOf = (path: string): number =>
  codeOf(path)
    .split('\n')
    .filter((line) => line.trim() !== '').length

describe('the tree', () => {
  test('its top is the one that the README draws', () => {
    const known = [
      'widgets',
      'server',
      'demo',
      'test',
      'package.json',
      'tsconfig.json',
      'rollup.config.mjs',
      'README.md',
    ]
    known.push('LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'package-lock.json')
    const madeByPrograms = ['node_modules', 'dist', 'data', 'coverage']

    expect(
      faults(readdirSync(root), (name) => {
        if (name.startsWith('.') || known.includes(name) || madeByPrograms.includes(name)) return false
        return `${name} does not belong at the top: widgets, server, demo and test hold everything`
      }),
    ).toEqual([])
  })

  test('beside the slices stand the process, and what puts together what they bring', () => {
    const starts = ['main', 'start-server', 'app', 'router', 'api', 'cli', 'config']
    const folds = ['slices', 'together', 'followers', 'housekeeping', 'pass-time']
    const known = new Set([...starts, ...folds].map((name) => `server/${name}.ts`))
    const beside = files.filter((path) => /^server\/[^/]+\.(ts|mjs|cjs)$/.test(path))

    expect(
      faults(beside, (path) => {
        return !known.has(path) && `${path}: put it in the folder it is about; what operators run is in server/commands`
      }),
    ).toEqual([])
  })

  test('names are kebab-case and say something', () => {
    expect(
      faults(files, (path) => {
        const name = nameOf(path)
        if (/^(README|LICENSE|LICENCES)(\.md)?$/.test(name)) return false
        // In a guide for people « data » is what they look for.
        if (/^demo\/guide\/(?:data-and-privacy|open-data)\.md$/.test(path)) return false
        // How VS Code calls it.
        if (path === 'widgets/vscode.html-custom-data.json') return false
        // Names that SPIP looks for.
        if (/^widgets\/plugins\/spip\/.*(\bcoop_[a-z]+\.(php|html)|_coop\.(php|html))$/.test(path)) return false
        if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name)) return `${path}: name it in kebab-case`
        if (['types.ts', 'constants.ts'].includes(name)) return `${path}: put each thing beside what it belongs to`
        // Tests start processes of the machine, and call them so.
        const mayBe = path.startsWith('test/') ? ['process'] : []
        const word = name.split(/[-.]/).find((each) => barred.includes(each) && !mayBe.includes(each))
        return word !== undefined && `${path}: « ${word} » says nothing; name what it is for`
      }),
    ).toEqual([])
  })

  test('exported names say something', () => {
    const exported = code
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => exportsOf(path).map((name) => [path, name]))

    expect(
      faults(exported, ([path = '', name = '']) => {
        const words = name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase())
        const word = words.find((each) => barred.includes(each))
        return word !== undefined && `${path} exports ${name}: « ${word} » says nothing; name what it is for`
      }),
    ).toEqual([])
  })

  test('a file holds at most 250 lines of code, lists and declarations apart', () => {
    const sizes = code.map((path) => [linesOf(path), path] as const).toSorted((a, b) => b[0] - a[0])
    const server = sizes.filter(([, path]) => path.startsWith('server/')).map(([lines]) => lines)
    console.log(
      `server: median ${server[Math.floor(server.length / 2)]}, p95 ${server[Math.floor(server.length * 0.05)]} lines; longest files:`,
    )
    for (const [lines, path] of sizes.slice(0, 10)) console.log(`${String(lines).padStart(5)}  ${path}`)

    expect(
      faults(
        sizes.filter(([, path]) => !isDeclarative(path)),
        ([lines, path]) => lines > 250 && `${path} has ${lines} lines: one noun or one verb a file`,
      ),
    ).toEqual([])
  })

  test('the directory of members, held in memory, grows no further', () => {
    // An index of its own beside two databases (decision 22): each line is one more thing to keep true after every event.
    const most = 2_111
    const lines = code.filter((path) => path.startsWith('server/members/directory/')).map(linesOf)

    expect(lines.length).toBeGreaterThan(10)
    expect(
      lines.reduce((sum, each) => sum + each, 0),
      'lines of server/members/directory: take away as much as you add, or ask the database',
    ).toBeLessThanOrEqual(most)
  })
})

describe('the code speaks for itself', () => {
  test('it knows nothing of the workshop it is written in', () => {
    const others = files.filter(
      (path) => /\.(ts|mjs|cjs|md|html|css|json)$/.test(path) && path !== 'test/guards/tree.test.ts',
    )

    expect(
      faults(others, (path) => {
        const at = firstMatch(path, /\/work\/(main|shared|\.library)|\/tmp\/brief/)
        return at !== undefined && `${at} names a place that exists on one machine only`
      }),
    ).toEqual([])
  })

  test('transactions are opened at the door and on the command line', () => {
    const others = code.filter((path) => /^(server|demo)\//.test(path) && !/^server\/(rpc|database|cli\.ts)/.test(path))

    expect(
      faults(others, (path) => {
        const at = firstMatch(path, /\.(transaction|startTransaction)\(/)
        return at !== undefined && `${at} opens a transaction: a verb receives its \`tx\``
      }),
    ).toEqual([])
  })

  test('only the command line and the process print: they make what strangers typed harmless to a terminal', () => {
    const others = code.filter((path) => path.startsWith('server/') && path.endsWith('.ts'))

    expect(
      faults(others, (path) => {
        const at = firstMatch(path, /\bconsole\.|process\.std(out|err)\b/)
        return (
          at !== undefined &&
          !/server\/(main|cli|search\/french\/make-french-words)\.ts/.test(path) &&
          `${at} prints: a command has its context’s \`print\``
        )
      }),
    ).toEqual([])
  })

  test('the environment is read once', () => {
    const others = code.filter((path) => path.startsWith('server/') && path.endsWith('.ts'))

    expect(
      faults(others, (path) => {
        const at = firstMatch(path, /process\.env\b(?!, '(serve|start)')/)
        return (
          at !== undefined &&
          !/server\/(main|cli|config)\.ts/.test(path) &&
          `${at} reads the environment: config.ts does`
        )
      }),
    ).toEqual([])
  })
})

function exportsOf(path: string): string[] {
  return parse(path).statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return []
    if (!ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map((each) => each.name.getText())
    return 'name' in statement && statement.name ? [(statement.name as ts.Identifier).text] : []
  })
}
