import type { LitElement } from 'lit'

/** The focused element, inside the host's shadow root too; null when the focused element was removed. */
function focusedIn(host: LitElement): Element | null {
  const { activeElement, body } = document
  return host.shadowRoot?.activeElement ?? (activeElement === body ? null : activeElement)
}

/** The function returned says whether the focus is still where it is now, so that it may be moved. */
export function isStillThere(host: LitElement): () => boolean {
  const pressed = focusedIn(host)
  return () => {
    const now = focusedIn(host)
    return !now || now === pressed
  }
}

/** Whether the visitor is typing, in the element or elsewhere: then nothing may open over them. */
export const isWriting = (host: LitElement): boolean => focusedIn(host)?.matches('input, select, textarea') ?? false

export const isLost = (host: LitElement): boolean => !focusedIn(host)
