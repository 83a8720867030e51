import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeOf, faults, filesUnder, lineOf, parse, root, textOf, walk } from '../support/sources.js'

const widgets = filesUnder('widgets', '.ts')
const lists = widgets.filter((path) => /^export const \w+States = \[/m.test(textOf(path)))
const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/')

/** `export const offerBoardStates = ['loading', …] as const`: its name and what it lists. */
function statesIn(path: string): { name: string; states: string[] }[] {
  const found: { name: string; states: string[] }[] = []
  walk(parse(path), (node) => {
    if (!ts.isVariableDeclaration(node) || !/^\w+States$/.test(node.name.getText())) return
    const states: string[] = []
    if (node.initializer) walk(node.initializer, (each) => void (ts.isStringLiteral(each) && states.push(each.text)))
    found.push({ name: node.name.getText(), states })
  })
  return found
}

const exportedStates = lists.flatMap((path) => statesIn(path).map((list) => ({ path, ...list })))

describe('what an element can be showing', () => {
  let program: ts.Program
  let drawn: { path: string; line: number; states: string[] | undefined }[] = []

  beforeAll(() => {
    program = ts.createProgram(
      widgets.map((path) => `${root}${path}`),
      { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, skipLibCheck: true, types: [] },
    )
    drawn = drawnStates(program)
  })

  test('each element lists its states', () => {
    const elements = widgets.filter((path) => path.endsWith('-element.ts'))

    expect(
      faults(elements, (path) => {
        const own = exportedStates.filter((list) => folderOf(list.path) === folderOf(path))
        return own.every(({ states }) => states.length < 2) && `${path}: export a list …States beside it`
      }),
    ).toEqual([])
  })

  test('nothing is drawn that is in no list', () => {
    expect(
      faults(drawn, ({ path, line, states }) => {
        const known = exportedStates
          .filter((list) => folderOf(list.path) === folderOf(path))
          .flatMap((list) => list.states)
        if (!states) return `${path}:${line}: give \`data-state\` a value typed as one of the element’s states`
        const unknown = states.filter((state) => !known.includes(state))
        return unknown.length > 0 && `${path}:${line} draws ${unknown.join(', ')}: add it to the list of states`
      }),
    ).toEqual([])
  })

  test('nothing is listed that is never drawn', () => {
    const listed = exportedStates.flatMap(({ path, states }) => {
      const code = widgets
        // What lists have in common stands with the parts.
        .filter((each) => [folderOf(path), 'widgets/parts'].includes(folderOf(each)))
        .map(codeOf)
        .join('\n')
      return states.map((state) => ({ path, state, code }))
    })

    expect(
      faults(listed, ({ path, state, code }) => {
        // Named beside the list, or put together: `report-${step}`.
        const isComposed = state.includes('-') && code.includes(`\`${state.split('-')[0]}-$\{`)
        return !isComposed && code.split(`'${state}'`).length < 3 && `${path} lists ${state}, which nothing comes to`
      }),
    ).toEqual([])
  })

  test('no template can show a boolean, nor an object', () => {
    const checker = program.getTypeChecker()
    const content = contentType(program)

    expect(
      faults(childrenOfTemplates(program), ({ path, node, type }) => {
        return (
          !checker.isTypeAssignableTo(type, content) &&
          `${path}:${lineOf(node)} may show ${checker.typeToString(type)}: write a ternary with \`nothing\`, or type it as Content`
        )
      }),
    ).toEqual([])
  })

  test('axe walks every list', () => {
    // The desk is on our own origin alone, where journeys go.
    const tests = ['test/widgets', 'test/journeys'].flatMap((folder) => filesUnder(folder, '.ts')).map(codeOf)

    expect(
      faults(exportedStates, ({ path, name }) => {
        return (
          !tests.some((text) => text.includes(name)) &&
          `${path}: no test under test/widgets nor test/journeys walks ${name}`
        )
      }),
    ).toEqual([])
  })
})

/** Every `data-state` in a template with the values that its type allows. */
function drawnStates(program: ts.Program): { path: string; line: number; states: string[] | undefined }[] {
  const checker = program.getTypeChecker()
  return widgets.flatMap((path) => {
    const found: { path: string; line: number; states: string[] | undefined }[] = []
    walk(fileIn(program, path), (node) => {
      if (ts.isTemplateLiteralToken(node)) {
        for (const [, state = ''] of node.text.matchAll(/data-state="?([\w-]+)/g))
          found.push({ path, line: lineOf(node), states: [state] })
      }
      if (!ts.isTemplateExpression(node)) return
      for (const { before, span } of spansOf(node)) {
        if (!/data-state="?$/.test(before)) continue
        const type = checker.getTypeAtLocation(span.expression)
        const parts = type.isUnion() ? type.types : [type]
        const states = parts.flatMap((part) => (part.isStringLiteral() ? part.value : []))
        found.push({ path, line: lineOf(span), states: states.length === parts.length ? states : undefined })
      }
    })
    return found
  })
}

type Child = { readonly path: string; readonly node: ts.Node; readonly type: ts.Type }

/** What stands between the tags of templates, and what elements render. */
function childrenOfTemplates(program: ts.Program): Child[] {
  const checker = program.getTypeChecker()
  return widgets.flatMap((path) => {
    const found: Child[] = []
    walk(fileIn(program, path), (node) => {
      if (ts.isMethodDeclaration(node) && node.name.getText() === 'render') {
        const signature = checker.getSignatureFromDeclaration(node)
        if (signature) found.push({ path, node, type: checker.getReturnTypeOfSignature(signature) })
      }
      if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg)$/.test(node.tag.getText())) return
      if (!ts.isTemplateExpression(node.template)) return
      for (const { before, span } of spansOf(node.template)) {
        const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>')
        const { expression } = span
        if (!isInTag) found.push({ path, node: expression, type: shownBy(expression, checker) })
      }
    })
    return found
  })
}

/** Lit's `repeat` says `unknown`: what it shows is what its template does. */
function shownBy(expression: ts.Expression, checker: ts.TypeChecker): ts.Type {
  const isRepeat = ts.isCallExpression(expression) && expression.expression.getText() === 'repeat'
  const template = isRepeat ? expression.arguments.at(-1) : undefined
  const [signature] = template ? checker.getTypeAtLocation(template).getCallSignatures() : []
  return signature ? checker.getReturnTypeOfSignature(signature) : checker.getTypeAtLocation(expression)
}

/** The expressions of a template, each with all the text before it. */
function spansOf({ head, templateSpans }: ts.TemplateExpression): { before: string; span: ts.TemplateSpan }[] {
  let before = head.text
  return templateSpans.map((span) => {
    const found = { before, span }
    before += span.literal.text
    return found
  })
}

function contentType(program: ts.Program): ts.Type {
  const path = 'widgets/shared/content.ts'
  const declared = fileIn(program, path).statements.find(ts.isTypeAliasDeclaration)
  if (!declared) throw new Error(`${path} no longer says what a template may hold.`)
  return program.getTypeChecker().getTypeAtLocation(declared)
}

function fileIn(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(`${root}${path}`)
  if (!file) throw new Error(`${path} is not in the program.`)
  return file
}
