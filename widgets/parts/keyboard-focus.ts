import type { LitElement } from 'lit'

/** Where the keyboard is; null where it is nowhere, as when what had it has gone. */
function keyboard(host: LitElement): Element | null {
  const { activeElement, body } = document
  return host.shadowRoot?.activeElement ?? (activeElement === body ? null : activeElement)
}

/** Asked later: whether whoever pressed something now has not gone on with the keyboard since, and may be led. */
export function isStillThere(host: LitElement): () => boolean {
  const pressed = keyboard(host)
  return () => {
    const now = keyboard(host)
    return !now || now === pressed
  }
}

/** Whether somebody writes, here or elsewhere in the page: over them, nothing opens. */
export const isWriting = (host: LitElement): boolean => keyboard(host)?.matches('input, select, textarea') ?? false

/** Whether the keyboard is nowhere. */
export const isLost = (host: LitElement): boolean => !keyboard(host)
