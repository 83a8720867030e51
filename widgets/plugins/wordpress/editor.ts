import { frameAddress } from './frame-address.js'
import type { Attributes, ElementWords, Told, WordPress } from './editor-words.js'
import { isTrusted } from './trusted-servers.js'

/** The blocks in WordPress's editor. What it gives stands on `window`, without modules and without a build of its own. */
declare const wp: WordPress
declare const coopElements: Told

const { createElement: el, Fragment, useEffect } = wp.element
const { InspectorControls, useBlockProps } = wp.blockEditor
const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl } = wp.components
const { server, trusted, site, settings, elements, words } = coopElements

type Props = { readonly attributes: Attributes; readonly setAttributes: (some: Attributes) => void }

for (const element of elements) {
  wp.blocks.registerBlockType(`coop/${element.name}`, {
    title: element.title,
    edit: (props: Props) => el(Edit, { ...props, element }),
    // The link alone passes every role's filter. It is made of what is saved, never of settings: these may change.
    save: ({ attributes }: Pick<Props, 'attributes'>) =>
      el(
        'p',
        useBlockProps.save(),
        attributes['href'] ? el('a', { href: attributes['href'] }, attributes['text']) : undefined,
      ),
  })
}

function Edit({ element, attributes, setAttributes }: Props & { readonly element: ElementWords }) {
  const props = useBlockProps()
  const isSet = server !== '' && site !== ''
  useEffect(() => {
    if (isSet && !attributes['href']) setAttributes({ href: element.page, text: element.see })
  }, [attributes['href']])
  return el(
    Fragment,
    null,
    el(
      InspectorControls,
      null,
      el(PanelBody, { title: words.options }, ...controls(element, attributes, setAttributes)),
    ),
    el('div', props, isSet ? preview(element, attributes) : notice(element, words.noServer)),
  )
}

function controls({ options }: ElementWords, attributes: Attributes, setAttributes: Props['setAttributes']) {
  const common = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true }
  const text = el(TextControl, {
    ...common,
    label: words.link,
    value: attributes['text'] ?? '',
    onChange: (text: string) => setAttributes({ text }),
  })
  const each = options.map(({ name, label, help, choices }) => {
    const field = {
      ...common,
      key: name,
      label,
      help,
      value: attributes[name] ?? '',
      onChange: (value: string) => setAttributes({ [name]: value === '' ? undefined : value }),
    }
    if (choices.length === 0) return el(TextControl, field)
    return el(SelectControl, { ...field, options: [{ value: '', label: words.unset }, ...choices] })
  })
  return [text, ...each]
}

/** Alive, in a frame: the canvas of the editor is a frame itself, where no script of ours runs. A press chooses the block. */
function preview(element: ElementWords, attributes: Attributes) {
  const { title, framed } = element
  const href = attributes['href'] ?? element.page
  if (!isTrusted(href, trusted)) return notice(element, words.elsewhere.replace('%s', originOf(href)))
  if (!framed) return el(Placeholder, { label: title, instructions: words.noPreview })
  const src = frameAddress(href, element, attributes)
  return el(
    Disabled,
    null,
    el('iframe', {
      src,
      title: `${words.preview} ${title}`,
      style: { display: 'block', inlineSize: '100%', blockSize: '560px', border: 0 },
    }),
  )
}

const originOf = (href: string) => (URL.canParse(href) ? new URL(href).origin : href)

/** What is amiss, and the way to the settings, or to whoever may open these. */
function notice({ title }: ElementWords, what: string) {
  return el(
    Placeholder,
    { label: title, instructions: settings === '' ? `${what} ${words.askAdmin}` : what },
    settings === '' ? undefined : el(Button, { variant: 'primary', href: settings }, words.settings),
  )
}
