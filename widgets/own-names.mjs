import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { minify } from 'terser'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = (text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []

/**
 * Makes each file as short as it can be. Properties that nobody but our own code knows get short names: those that no
 * browser, no library, nothing on the wire and no page has, and that are nowhere written in quotes, as what is stored,
 * or looked up by a name that comes from elsewhere, is.
 */
export function shortened() {
  const ours = new Set()
  const known = namesOfOthers()
  let short
  return {
    name: 'shortened',
    moduleParsed({ id, code, ast }) {
      if (isOurs.test(id)) walk(ast, (node) => noteNames(node, { ours, known }))
      else for (const name of names(code)) known.add(name)
    },
    async renderChunk(code) {
      short ??= shortNames(
        [...ours].filter((name) => !known.has(name) && /^[a-z_]/.test(name)),
        known,
      )
      const smaller = await transform(code, {
        minify: true,
        target: 'es2022',
        charset: 'utf8',
        format: 'esm',
        legalComments: 'none',
        ...short,
      })
      // Once more: what is used once goes to where it is used.
      const smallest = await minify(smaller.code, { module: true, ecma: 2020, compress: { passes: 3 } })
      return { code: smallest.code, map: null }
    },
  }
}

/** Nobody but our elements speaks with our Lit. */
const isOurs = /\/widgets\/|\/node_modules\/(?:lit|@lit)\b/

/** What browsers look for in a custom element, and what not all of them have yet. */
const unlisted = `connectedCallback disconnectedCallback adoptedCallback attributeChangedCallback observedAttributes
  trustedTypes createPolicy createHTML`

/** Browsers and the language, as TypeScript knows them; the server, and with it the wire; what pages are told of. */
function namesOfOthers() {
  const lib = dirname(createRequire(import.meta.url).resolve('@typescript/old/lib/typescript.js'))
  const files = [
    ...readdirSync(lib).flatMap((name) => (/^lib\..*\.d\.ts$/.test(name) ? join(lib, name) : [])),
    ...readdirSync(join(root, 'server'), { recursive: true }).flatMap((name) =>
      name.endsWith('.ts') ? join(root, 'server', name) : [],
    ),
    join(root, 'widgets/custom-elements.json'),
  ]
  return new Set([...names(unlisted), ...files.flatMap((file) => names(readFileSync(file, 'utf8')))])
}

function noteNames(node, { ours, known }) {
  if (node.type === 'Literal' && typeof node.value === 'string') known.add(node.value)
  // A module that comes later is looked into by the names of what it exports.
  if (node.type === 'ExportSpecifier') known.add(node.exported.name)
  if (node.type === 'ExportNamedDeclaration') {
    for (const { id } of node.declaration?.declarations ?? [node.declaration ?? {}]) if (id) known.add(id.name)
  }
  const isNamed = ['MemberExpression', 'Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type)
  const name = isNamed && !node.computed && (node.property ?? node.key)
  if (name && name.type === 'Identifier') ours.add(name.name)
}

function walk(node, look) {
  if (node === null || typeof node !== 'object') return
  if (typeof node.type === 'string') look(node)
  for (const below of Object.values(node)) walk(below, look)
}

/** `aa`, `ab`… as far as nobody has them. */
function shortNames(long, known) {
  if (long.length === 0) return {}
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const free = letters.flatMap((one) => letters.map((other) => one + other)).filter((name) => !known.has(name))
  if (long.length > free.length) throw new Error(`${long.length} names, and only ${free.length} short ones`)
  return {
    mangleProps: new RegExp(`^(?:${long.join('|').replaceAll('$', '\\$')})$`),
    mangleCache: Object.fromEntries(long.sort().map((name, place) => [name, free[place]])),
  }
}
