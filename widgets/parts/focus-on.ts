import type { LitElement } from 'lit'

/** Once the words are on the screen, whoever types is brought to what they are about. */
export async function focusOn({ host }: { readonly host: LitElement }, selector: string): Promise<void> {
  host.requestUpdate()
  await host.updateComplete
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus()
}
