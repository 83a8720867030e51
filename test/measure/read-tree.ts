import ts from 'typescript'
import { filesUnder, parse, textOf } from '../support/sources.js'

/** One file of code, read once for all that is counted of it. */
export type CodeFile = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile }

export const codeFile = (path: string, text: string): CodeFile => ({
  path,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
})

/** Pages of partners are documents, and data is not code: neither is counted. */
const isCode = (path: string): boolean => /\.(ts|tsx|mjs|cjs|js|css|php)$/.test(path)

const isScript = (path: string): boolean => !/\.(css|php)$/.test(path)

export function readTree(): CodeFile[] {
  const paths = ['server', 'widgets', 'demo', 'test'].flatMap((folder) => filesUnder(folder)).filter(isCode)
  return paths.map((path) => {
    const text = textOf(path)
    return isScript(path) ? { path, text, tree: parse(path) } : { ...codeFile(path, ''), text }
  })
}

export const isTest = ({ path }: CodeFile): boolean => path.startsWith('test/')

/** What is run for users: the server and what runs in pages. The demonstration is counted by itself. */
export const isProduct = ({ path }: CodeFile): boolean => /^(server|widgets)\//.test(path)
