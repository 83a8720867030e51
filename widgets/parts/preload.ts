import type { LitElement } from 'lit'

/**
 * Loads what a press needs when the pointer goes down or the keyboard arrives, so that the press finds it loaded or on
 * its way. A failure is met at the press itself.
 */
export function preload(host: LitElement, selector: string, load: () => Promise<unknown>): void {
  const begin = ({ target }: Event) => {
    if (target instanceof Element && target.closest(selector)) load().catch(() => undefined)
  }
  host.addController({
    hostConnected() {
      for (const event of ['pointerdown', 'focusin']) host.renderRoot.addEventListener(event, begin)
    },
    hostDisconnected() {
      for (const event of ['pointerdown', 'focusin']) host.renderRoot.removeEventListener(event, begin)
    },
  })
}
