/** The build files are plain JavaScript, since they run before anything is built. */
declare module '*/server/build/build.mjs' {
  type Delivered = { entry: string; question?: string; attributes?: string[] }
  type Parts = { delivered: Record<string, Delivered>; outDir: string; record: string; ofElements?: boolean }
  export function buildBrowser(parts: Parts): Promise<void>
}

declare module '*/rollup.config.mjs' {
  type Delivered = { entry: string; question?: string; attributes?: string[] }
  export const elements: { readonly 'offer-board': Delivered; readonly [name: string]: Delivered }
  type Build = Omit<import('rollup').RollupOptions, 'plugins' | 'output'> & {
    readonly plugins: import('rollup').Plugin[]
    readonly output: import('rollup').OutputOptions
  }
  export function builds(parts: {
    delivered: Readonly<Record<string, Delivered>>
    outDir: string
    record: string
    ofElements?: boolean
  }): Build[]
}

declare module '*/size.mjs' {
  type Bundled = {
    file: string
    name: string
    isEntry: boolean
    imports: string[]
    dynamicImports: string[]
    modules: string[]
  }
  export function bundle(): Bundled[]
  export function isOfDesk(file: string): boolean
  export function sizes(): { name: string; isMoment: boolean; raw: number; gzip: number; brotli: number }[]
  export function noted(): Readonly<Record<string, number>>
}

declare module '*/changelog.mjs' {
  type Fragments = Readonly<Record<string, string>>
  type Asked = {
    version: string | undefined
    current: string
    changed: string[]
    fragments: Fragments
    changelog: string
  }
  export function changesOf(changelog: string, version: string): string[]
  export function faultOf(asked: Asked): string | undefined
  export function withRelease(changelog: string, told: { version: string; day: string; fragments: Fragments }): string
  export function withVersion(text: string, version: string): string
}

declare module '*/pseudo-module.mjs' {
  export function isOfWords(path: string): boolean
  export function pseudoModule(path: string, from: { readonly written: string; readonly wrapper?: string }): string
}
