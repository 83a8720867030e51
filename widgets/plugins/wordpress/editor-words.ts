/** What the plugin tells its part in the editor, and what of WordPress that part uses. */
export type Attributes = Readonly<Record<string, string | undefined>>

type Choice = { readonly value: string; readonly label: string }

export type Option = {
  readonly name: string
  readonly label: string
  readonly help: string
  readonly choices: readonly Choice[]
}

export type ElementWords = {
  readonly name: string
  readonly page: string
  readonly title: string
  readonly see: string
  readonly framed: boolean
  readonly options: readonly Option[]
}

export type Told = {
  readonly server: string
  /** Of these alone a page is shown, and runs its script. */
  readonly trusted: readonly string[]
  readonly site: string
  readonly settings: string
  readonly elements: readonly ElementWords[]
  readonly words: Readonly<
    Record<
      'options' | 'link' | 'unset' | 'preview' | 'noPreview' | 'noServer' | 'elsewhere' | 'settings' | 'askAdmin',
      string
    >
  >
}

type Component = string | { readonly isComponent: true } | ((props: never) => unknown)
type BlockProps = (() => object) & { readonly save: () => object }

export type WordPress = {
  readonly blocks: { registerBlockType(name: string, settings: object): void }
  readonly element: {
    createElement(what: Component, props: object | null, ...children: unknown[]): unknown
    readonly Fragment: Component
    useEffect(effect: () => void, on: readonly unknown[]): void
  }
  readonly blockEditor: { readonly InspectorControls: Component; readonly useBlockProps: BlockProps }
  readonly components: Readonly<
    Record<
      'Button' | 'Disabled' | 'PanelBody' | 'Placeholder' | 'SelectControl' | 'TextControl',
      { readonly isComponent: true }
    >
  >
}
