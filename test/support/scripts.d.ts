declare module '*/make-manifest.mjs' {
  /** What the manifest and its guide should say, by path from the root. */
  export function makeManifest(): Readonly<Record<string, string>>
}

declare module '*/make-plugins.mjs' {
  /** By their paths in the archive. */
  type PluginFiles = Readonly<Record<string, string | Uint8Array>>
  export function wordpressFiles(version: string): Promise<PluginFiles>
  export function spipFiles(version: string): Promise<PluginFiles>
}

/** As much as tests read of it. */
declare module 'gettext-parser' {
  type Entries = Readonly<Record<string, { readonly msgstr: readonly string[] } | undefined>>
  export const po: { parse(text: string): { readonly translations: Readonly<Record<string, Entries>> } }
}
