import ts from 'typescript'

/** By procedure: of each thing that it takes and answers, by its path, of what kinds it may be; `none` where it may be left out. */
export type PublishedApi = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** What `api.d.ts` says, without its words. */
export function readApi(declarations: string): PublishedApi {
  const file = ts.createSourceFile('api.d.ts', declarations, ts.ScriptTarget.ES2022, true)
  const api = file.statements.filter(ts.isTypeAliasDeclaration).find(({ name }) => name.text === 'Api')
  const slices = api && ts.isTypeReferenceNode(api.type) ? api.type.typeArguments?.[1] : undefined
  const procedures = membersOf(slices).flatMap(([slice, type]) =>
    membersOf(type).map(([name, procedure]) => [`${slice}.${name}`, ofProcedure(procedure)] as const),
  )
  return new Map(procedures)
}

function ofProcedure(procedure: ts.TypeNode): Map<string, string[]> {
  if (!ts.isTypeReferenceNode(procedure)) throw new Error(`no procedure: ${procedure.getText()}`)
  const [input, output] = procedure.typeArguments ?? []
  const found = new Map<string, string[]>([[procedure.typeName.getText().toLowerCase(), []]])
  if (input) walk(input, 'in', found)
  if (output) walk(output, 'out', found)
  return new Map([...found].map(([path, kinds]) => [path, [...new Set(kinds)].toSorted()]))
}

function walk(type: ts.TypeNode, path: string, found: Map<string, string[]>): void {
  const note = (kind: string) => found.set(path, [...(found.get(path) ?? []), kind])
  if (ts.isParenthesizedTypeNode(type)) return walk(type.type, path, found)
  if (ts.isUnionTypeNode(type)) {
    const shapes = type.types.filter(ts.isTypeLiteralNode)
    for (const each of type.types) walk(each, path, found)
    // What only some of the shapes have may be missing.
    for (const name of new Set(shapes.flatMap(membersOf).map(([member]) => member))) {
      const below = `${path}.${name}`
      const isEverywhere = shapes.every((shape) => membersOf(shape).some(([member]) => member === name))
      if (!isEverywhere) found.set(below, [...(found.get(below) ?? []), 'none'])
    }
    return
  }
  if (ts.isArrayTypeNode(type)) {
    note('list')
    return walk(type.elementType, `${path}[]`, found)
  }
  if (ts.isTupleTypeNode(type)) {
    note('list')
    return type.elements.forEach((each) => walk(each, `${path}[]`, found))
  }
  if (!ts.isTypeLiteralNode(type)) return void note(plainKind(type))
  note('object')
  for (const member of type.members) {
    if (ts.isIndexSignatureDeclaration(member)) walk(member.type, `${path}.*`, found)
    else if (ts.isPropertySignature(member) && member.type) {
      const below = `${path}.${member.name.getText()}`
      if (member.questionToken) found.set(below, [...(found.get(below) ?? []), 'none'])
      walk(member.type, below, found)
    }
  }
}

/** Which words a text may be is no matter: a new state or reason may come at any time. */
function plainKind(type: ts.TypeNode): string {
  const text = type.getText()
  if (/^["'`]/.test(text)) return 'string'
  if (/^-?\d/.test(text)) return 'number'
  return text === 'true' || text === 'false' ? 'boolean' : text
}

const membersOf = (type: ts.TypeNode | undefined): (readonly [string, ts.TypeNode])[] =>
  type && ts.isTypeLiteralNode(type)
    ? type.members.flatMap((member) =>
        ts.isPropertySignature(member) && member.type ? [[member.name.getText(), member.type] as const] : [],
      )
    : []

/** What somebody who wrote a program for `before` would find broken in `now`. */
export function brokenSince(before: PublishedApi, now: PublishedApi): string[] {
  return [...before].flatMap(([name, paths]) => {
    const today = now.get(name)
    if (!today) return [`${name} is gone`]
    const changed = [...paths].flatMap(([path, kinds]) => {
      const [said, known] = [today.get(path), kinds.join('|')]
      if (!said) return [`${name}: ${path} is gone`]
      const isTaken = path.startsWith('in')
      const missing = isTaken
        ? kinds.filter((kind) => !said.includes(kind))
        : said.filter((kind) => !kinds.includes(kind))
      return missing.length > 0 ? [`${name}: ${path} was ${known}, and is ${said.join('|')}`] : []
    })
    const asked = [...today].flatMap(([path, kinds]) => {
      const above = path.replace(/(\[\]|\.[^.[]+)$/, '')
      const isNew = path.startsWith('in') && !paths.has(path) && paths.has(above)
      return isNew && !kinds.includes('none') && !path.endsWith('*') ? [`${name}: ${path} must be sent now`] : []
    })
    return [...changed, ...asked]
  })
}
