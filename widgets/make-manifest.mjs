import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, ts } from '@custom-elements-manifest/analyzer'
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js'

// `node widgets/make-manifest.mjs` writes, from the class comments, what editors read and what people read.
const here = fileURLToPath(new URL('.', import.meta.url))
const kept = ['name', 'tagName', 'customElement', 'description', 'attributes', 'members', 'events', 'slots']
kept.push('cssParts', 'cssProperties', 'superclass', 'kind')

/** The texts, and where they stand from the root. */
export function makeManifest() {
  const modules = elementFiles().map((path) => {
    const source = readFileSync(`${here}${path}`, 'utf8')
    return ts.createSourceFile(`widgets/${path}`, source, ts.ScriptTarget.ES2022, true)
  })
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } })
  for (const [index, each] of manifest.modules.entries()) {
    each.declarations = each.declarations
      .filter((declaration) => declaration.tagName)
      .map((declaration) => publicPart(declaration, reactiveProperties(modules[index]), saidTypes(modules[index])))
  }
  const elements = manifest.modules.flatMap((each) => each.declarations)
  return {
    'widgets/custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'widgets/vscode.html-custom-data.json': `${JSON.stringify(htmlDataOf(elements), null, 2)}\n`,
    'widgets/words/elements/element-options.ts': optionsOf(elements),
    'demo/guide/elements.md': guide(elements, french),
    'demo/guide/en/elements.md': guide(elements, english),
  }
}

/** What VS Code proposes in HTML (`html.customData`). */
function htmlDataOf(elements) {
  const tags = elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description: oneLine(description),
    attributes: attributes.map(({ name, description: said, type: { text } }) => ({
      name,
      description: oneLine(said),
      ...(isChosen(text) && { values: text.split('|').map((value) => ({ name: value })) }),
    })),
  }))
  return { version: 1.1, tags }
}

/** Whether the values are few, and told. */
const isChosen = (type) => type.includes('|') || type === 'off'

const [, listed] = /languages = \[(.*)\]/.exec(readFileSync(`${here}words/language.ts`, 'utf8'))
const languages = listed.replaceAll(/'| /g, '').split(',').join('|')

/** By attribute, the type that the class comment says: of a property the analyzer knows only that it is a string. */
function saidTypes(file) {
  const said = [...file.text.matchAll(/@attr \{([^}]+)\} ([\w-]+)/g)]
  return new Map(said.map(([, type, name]) => [name, type === 'language' ? languages : type]))
}

const key = (name) => (name.includes('-') ? `'${name}'` : name)

/** What a page may choose, for whoever shows the choice: the configurator, the guide, the plugins. */
function optionsOf(elements) {
  const entries = elements.map(({ tagName, attributes }) => {
    const options = attributes.map(({ name, type: { text: type } }) => {
      const values = isChosen(type) ? type.split('|').map((value) => `'${value}'`) : []
      return `    ${key(name)}: [${values.join(', ')}],\n`
    })
    return `  ${key(tagName.replace('coop-', ''))}: {\n${options.join('')}  },\n`
  })
  return `// Made by widgets/make-manifest.mjs from the class comments: change those.

/** By element, each attribute that a page may write, with its values where they are few. */
export const elementOptions = {
${entries.join('')}} as const
`
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

function publicPart(declaration, isPublic, types) {
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
  shown.attributes = (declaration.attributes ?? [])
    .filter(({ fieldName }) => !fieldName || isPublic(fieldName))
    .map((attribute) => ({ ...attribute, type: { text: types.get(attribute.name) ?? attribute.type.text } }))
  return shown
}

const oneLine = (text) => text.replace(/\s+/g, ' ')

const english = {
  title: 'Attributes, events and colours of each element',
  try: (tag) => `[Try it with its attributes](/guide/essayer/${tag.replace('coop-', '')}), on a site of this server.`,
  attributes: ['Attributes', 'Attribute', 'Type', 'Default', 'For'],
  properties: ['Properties', 'Property', 'Type', 'For'],
  methods: ['Methods', 'Method', 'For'],
  events: ['Events', 'Event', 'When'],
  slots: ['Slots', 'Slot', 'For'],
  parts: ['Parts', 'Part', 'What it is'],
  colours: ['Custom properties', 'Property', 'For'],
  unnamed: '(default)',
  say: (text) => oneLine(text),
}

/** The same sentences in French, by the English that the class comments hold. */
const inFrench = JSON.parse(readFileSync(`${here}descriptions.fr.json`, 'utf8'))

const french = {
  title: 'Attributs, événements et couleurs de chaque élément',
  try: (tag) =>
    `[L’essayer avec ses attributs](/guide/essayer/${tag.replace('coop-', '')}), sur un site de ce serveur.`,
  attributes: ['Attributs', 'Attribut', 'Type', 'Par défaut', 'Sert à'],
  properties: ['Propriétés', 'Propriété', 'Type', 'Sert à'],
  methods: ['Méthodes', 'Méthode', 'Sert à'],
  events: ['Événements', 'Événement', 'Quand'],
  slots: ['Contenus', 'Emplacement', 'Sert à'],
  parts: ['Morceaux (`::part()`)', 'Morceau', 'Ce que c’est'],
  colours: ['Propriétés personnalisées', 'Propriété', 'Sert à'],
  unnamed: '(sans nom)',
  say(text) {
    const said = inFrench[oneLine(text)]
    if (said === undefined) throw new Error(`widgets/descriptions.fr.json lacks: ${oneLine(text)}`)
    return said
  },
}

function guide(elements, words) {
  const head = `# ${words.title}\n\n<!-- Made by widgets/make-manifest.mjs from the class comments and widgets/descriptions.fr.json: change those. -->\n`
  return `${head}${elements.map((element) => section(element, words)).join('')}`
}

function section(element, words) {
  const { say } = words
  const attributes = (element.attributes ?? []).map((each) => [
    `\`${each.name}\``,
    typeOf(each),
    each.default ?? '',
    say(each.description),
  ])
  const properties = element.members
    .filter((each) => each.kind === 'field' && !each.attribute)
    .map((each) => [`\`${each.name}\``, typeOf(each), say(each.description)])
  const methods = element.members
    .filter((each) => each.kind === 'method')
    .map((each) => [`\`${each.name}()\``, say(each.description)])
  const named = (list = [], name = (each) => `\`${each.name}\``) =>
    list.map((each) => [name(each), say(each.description)])
  return [
    `\n## \`<${element.tagName}>\`\n\n${say(element.description)}\n\n${words.try(element.tagName)}\n`,
    table(words.attributes, attributes),
    table(words.properties, properties),
    table(words.methods, methods),
    table(words.events, named(element.events)),
    table(
      words.slots,
      named(element.slots, (each) => (each.name ? `\`${each.name}\`` : words.unnamed)),
    ),
    table(words.parts, named(element.cssParts)),
    table(words.colours, named(element.cssProperties)),
  ].join('')
}

const typeOf = (each) => (each.type?.text ? `\`${each.type.text.replaceAll('|', '\\|')}\`` : '')

function table([title, ...heads], rows) {
  if (rows.length === 0) return ''
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replaceAll('\n', ' ')).join(' | ')} |`
  return `\n### ${title}\n\n${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(makeManifest())) writeFileSync(new URL(`../${path}`, import.meta.url), text)
}
