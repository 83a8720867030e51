declare module '*/make-manifest.mjs' {
  /** What the manifest and its guide should say, by path from the root. */
  export function makeManifest(): Readonly<Record<string, string>>
}
