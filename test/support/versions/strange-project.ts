import ts from 'typescript'

/** What the compiler says of files of somebody else's project, under the strictest rules and without a type of Node's or ours. */
export function faultsIn(files: readonly string[], more: ts.CompilerOptions = {}): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: false,
    noEmit: true,
    ...more,
  })
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !/\/node_modules\/(?!coop-elements\/)/.test(file?.fileName ?? ''))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
