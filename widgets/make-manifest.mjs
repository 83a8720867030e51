import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, ts } from '@custom-elements-manifest/analyzer'
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js'

// `node widgets/make-manifest.mjs` writes, from the class comments, what editors read and what people read.
const here = fileURLToPath(new URL('.', import.meta.url))
const kept = ['name', 'tagName', 'customElement', 'description', 'attributes', 'members', 'events', 'slots']
kept.push('cssParts', 'cssProperties', 'superclass', 'kind')

/** The two texts, and where they stand from the root. */
export function makeManifest() {
  const modules = elementFiles().map((path) => {
    const source = readFileSync(`${here}${path}`, 'utf8')
    return ts.createSourceFile(`widgets/${path}`, source, ts.ScriptTarget.ES2022, true)
  })
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } })
  for (const [index, each] of manifest.modules.entries()) {
    each.declarations = each.declarations
      .filter((declaration) => declaration.tagName)
      .map((declaration) => publicPart(declaration, reactiveProperties(modules[index])))
  }
  return {
    'widgets/custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'demo/guide/elements.md': guide(manifest.modules.flatMap((each) => each.declarations)),
  }
}

function elementFiles() {
  return readdirSync(here, { recursive: true })
    .filter((path) => path.endsWith('-element.ts'))
    .sort()
}

/** What a page may set: the reactive properties that are not the element's own state. */
function reactiveProperties(file) {
  const names = new Map()
  const visit = (node) => {
    if (ts.isPropertyDeclaration(node) && node.name.getText() === 'properties' && node.initializer) {
      for (const property of node.initializer.properties ?? []) {
        names.set(property.name.getText(), /\bstate:\s*true\b/.test(property.initializer?.getText() ?? ''))
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return (name) => names.get(name) === false
}

function publicPart(declaration, isPublic) {
  const shown = Object.fromEntries(kept.filter((key) => key in declaration).map((key) => [key, declaration[key]]))
  // Of the classes above it, the one that a stranger can import.
  shown.superclass = { name: 'LitElement', package: 'lit' }
  const attributes = new Map((declaration.attributes ?? []).map((each) => [each.name, each.description]))
  for (const member of declaration.members ?? []) member.description ??= attributes.get(member.attribute)
  shown.members = (declaration.members ?? []).filter(({ kind, name, description, privacy }) =>
    kind === 'field'
      ? isPublic(name)
      : description && !['private', 'protected'].includes(privacy) && !name.startsWith('#'),
  )
  shown.attributes = (declaration.attributes ?? []).filter(({ fieldName }) => !fieldName || isPublic(fieldName))
  return shown
}

function guide(elements) {
  const head = '# Elements\n\n<!-- Made by widgets/make-manifest.mjs from the class comments: change those. -->\n'
  return `${head}${elements.map(section).join('')}`
}

function section(element) {
  const attributes = (element.attributes ?? []).map((each) => [
    `\`${each.name}\``,
    typeOf(each),
    each.default ?? '',
    each.description,
  ])
  const properties = element.members
    .filter((each) => each.kind === 'field' && !each.attribute)
    .map((each) => [`\`${each.name}\``, typeOf(each), each.description])
  const methods = element.members
    .filter((each) => each.kind === 'method')
    .map((each) => [`\`${each.name}()\``, each.description])
  const named = (list = [], say = (each) => `\`${each.name}\``) => list.map((each) => [say(each), each.description])
  return [
    `\n## \`<${element.tagName}>\`\n\n${element.description}\n`,
    table('Attributes', ['Attribute', 'Type', 'Default', 'For'], attributes),
    table('Properties', ['Property', 'Type', 'For'], properties),
    table('Methods', ['Method', 'For'], methods),
    table('Events', ['Event', 'When'], named(element.events)),
    table(
      'Slots',
      ['Slot', 'For'],
      named(element.slots, (each) => (each.name ? `\`${each.name}\`` : '(default)')),
    ),
    table('Parts', ['Part', 'What it is'], named(element.cssParts)),
    table('Custom properties', ['Property', 'For'], named(element.cssProperties)),
  ].join('')
}

const typeOf = (each) => (each.type?.text ? `\`${each.type.text.replaceAll('|', '\\|')}\`` : '')

function table(title, heads, rows) {
  if (rows.length === 0) return ''
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replaceAll('\n', ' ')).join(' | ')} |`
  return `\n### ${title}\n\n${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(makeManifest())) writeFileSync(new URL(`../${path}`, import.meta.url), text)
}
