import ts from 'typescript'
import type { CodeFile } from './read-tree.js'

/** A line that says something, as it is written and as it is built. */
export type KeptLine = { readonly number: number; readonly text: string; readonly shape: string }

/** Blank lines, comments, lone punctuation and imports are alike everywhere and mean nothing. */
export function keptLines(file: CodeFile): KeptLine[] {
  const passedOver = file.path.endsWith('.ts') ? importLines(file.tree) : new Set<number>()
  const found: KeptLine[] = []
  for (const [index, line] of blankComments(file).split('\n').entries()) {
    const text = line.trim().replace(/\s+/g, ' ')
    if (!/[\p{L}\p{N}]/u.test(text) || passedOver.has(index)) continue
    found.push({ number: index + 1, text, shape: shapeOf(text) })
  }
  return found
}

const keywords = new Set(
  'async await break case catch class const continue default delete do else export extends false finally for function if import in instanceof let new null of return static super switch this throw true try type typeof undefined void while yield readonly private declare satisfies as'.split(
    ' ',
  ),
)

/** Names, strings and numbers give way to what they are; words of the language and its signs stay. */
export const shapeOf = (line: string): string =>
  line
    .replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '§')
    .replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (word) => (keywords.has(word) ? word : 'x'))
    .replace(/\b\d[\d_.]*\b/g, '0')

function importLines(tree: ts.SourceFile): Set<number> {
  const lines = new Set<number>()
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement) && !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
      continue
    const at = (position: number): number => tree.getLineAndCharacterOfPosition(position).line
    for (let line = at(statement.getStart()); line <= at(statement.getEnd()); line++) lines.add(line)
  }
  return lines
}

/** Comments as the compiler finds them, so that `//` in a string is none; style sheets and PHP by their signs. */
function blankComments({ path, text, tree }: CodeFile): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ')
  if (/\.(css|php)$/.test(path)) return text.replace(/\/\*[^]*?\*\/|^\s*(\/\/|#).*$/gm, blank)
  const comments = new Map<number, number>()
  const collect = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) comments.set(pos, end)
    for (const { pos, end } of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) comments.set(pos, end)
    ts.forEachChild(node, collect)
  }
  collect(tree)
  let code = ''
  let from = 0
  for (const [pos, end] of [...comments].toSorted(([a], [b]) => a - b)) {
    if (pos < from) continue
    code += text.slice(from, pos) + blank(text.slice(pos, end))
    from = end
  }
  return code + text.slice(from)
}
