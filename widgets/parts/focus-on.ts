import type { LitElement } from 'lit'

export async function focusOn({ host }: { readonly host: LitElement }, selector: string): Promise<void> {
  host.requestUpdate()
  await host.updateComplete
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus()
}
