// Before the build: a sentence instead of a stack where packages are missing. CommonJS, which asks for a package without loading it.
try {
  require.resolve('esbuild')
} catch {
  console.error('The build needs all packages, those of development too: run `npm ci` first, without `--omit=dev`.')
  process.exit(1)
}
