import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

// `node server/build/write-api-types.mjs FILE`: what the API takes and answers, in one file of types without an import of
// ours, for programs that have `@trpc/client` alone.
const entry = fileURLToPath(new URL('../api.ts', import.meta.url))
const opening = `// What the API of this server takes and answers, for \`@trpc/client\`; made from its code. The guide's page on the API
// tells the rest.
import type { TRPCBuiltRouter, TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server'

type Query<Input, Output> = TRPCQueryProcedure<{ input: Input; output: Output; meta: object }>
type Mutation<Input, Output> = TRPCMutationProcedure<{ input: Input; output: Output; meta: object }>
type Root = { ctx: object; meta: object; errorShape: ErrorShape; transformer: false }
type ErrorShape = { code: number; message: string; data: RefusalAnswer & { code: string; httpStatus: number } }

`

const program = openProgram()
const checker = program.getTypeChecker()
const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)))
writeFileSync(
  process.argv[2],
  `${opening}export type RefusalAnswer = ${print(typeNamed('RefusalAnswer'))}\n\nexport type Api = TRPCBuiltRouter<Root, {\n${slices()}}>\n`,
)

function openProgram() {
  const config = fileURLToPath(new URL('../tsconfig.json', import.meta.url))
  const { options } = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic({ messageText }) {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })
  return ts.createProgram([entry], options)
}

function typeNamed(name) {
  return checker.getDeclaredTypeOfSymbol(exported.find((symbol) => symbol.name === name))
}

function member(type, ...names) {
  return names.reduce((of, name) => checker.getTypeOfSymbol(checker.getPropertyOfType(of, name)), type)
}

function slices() {
  const [api, inputs, outputs] = ['Api', 'ApiInputs', 'ApiOutputs'].map(typeNamed)
  const namesIn = (type) => checker.getPropertiesOfType(type).map(({ name }) => name)
  return namesIn(inputs)
    .map((slice) => {
      const procedures = namesIn(member(inputs, slice)).map((name) => {
        const kind = member(api, slice, name, '_def', 'type').value === 'query' ? 'Query' : 'Mutation'
        const [input, output] = [inputs, outputs].map((all) => print(member(all, slice, name), '    '))
        return `    ${name}: ${kind}<${input}, ${output}>\n`
      })
      return `  ${slice}: {\n${procedures.join('')}  }\n`
    })
    .join('')
}

/** A type of JSON by its structure, without brands, each property below its docstring. */
function print(type, indent = '') {
  const plain = type.isIntersection() && type.types.find(({ flags }) => flags & ts.TypeFlags.StringLike)
  if (plain) return print(plain, indent)
  if (type.isUnion()) return printUnion(type, indent)
  if (checker.isTupleType(type))
    return `[${checker
      .getTypeArguments(type)
      .map((each) => print(each, indent))
      .join(', ')}]`
  if (checker.isArrayType(type)) {
    const [each] = checker.getTypeArguments(type)
    return each.isUnion() ? `(${print(each, indent)})[]` : `${print(each, indent)}[]`
  }
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return printObject(type, indent)
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
}

/** An optional property has its own mark in place of `undefined`; the checker knows a boolean as two literals. */
function printUnion(type, indent) {
  const { BooleanLiteral, Undefined } = ts.TypeFlags
  const parts = type.types.map((part) => {
    if (part.flags & Undefined) return ''
    return part.flags & BooleanLiteral && type.types.filter(({ flags }) => flags & BooleanLiteral).length === 2
      ? 'boolean'
      : print(part, indent)
  })
  return [...new Set(parts.filter(Boolean))].join(' | ')
}

function printObject(type, indent) {
  const deeper = `${indent}  `
  const records = checker
    .getIndexInfosOfType(type)
    .map(({ keyType, type: of }) => `${deeper}[key: ${checker.typeToString(keyType)}]: ${print(of, deeper)}\n`)
  const properties = checker.getPropertiesOfType(type).map((property) => {
    const said = ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s*\n\s*/g, ' ')
    const name = /^\w+$/.test(property.name) ? property.name : JSON.stringify(property.name)
    const mark = property.flags & ts.SymbolFlags.Optional ? '?' : ''
    return `${said && `${deeper}/** ${said} */\n`}${deeper}${name}${mark}: ${print(checker.getTypeOfSymbol(property), deeper)}\n`
  })
  const lines = [...records, ...properties]
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`
}
