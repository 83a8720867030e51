import { css, unsafeCSS } from 'lit'

/**
 * Colours of the page, else of its site, else these defaults: light, then dark. The colour scheme is that of the page,
 * unless `theme` says otherwise. The defaults are those of `server/sites/theme.ts`.
 */
export function colours(names: string) {
  return unsafeCSS(names.replace(/([\w-]+) (\S+) (\S+)\s*/g, '--$1:var(--coop-$1,light-dark(#$2,#$3));'))
}

export const tokenStyles = css`
  :host {
    /*
     * There is no outline: it normalises the page's text colour to one notation, and the transition makes a change an
     * event. (A transition of the column rule's colour from \`currentcolor\` ends the renderer of Chromium 156.)
     */
    outline-color: color-mix(in srgb, var(--coop-ink, currentcolor), var(--coop-ink, currentcolor)) !important;
    transition:
      color 1ms,
      outline-color 1ms;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  .root {
    ${colours(
      'accent 0e5a55 7fd6c6 accent-soft e4f1ee 143630 ink 17211e e9efec muted 53605b a4b1ab line d8dfdb 33403b surface fff 141b19 sunken f4f7f5 1b2421 ok 1b6a38 86d59c warn 7a4d00 f1c46b',
    )}
    --radius: var(--coop-radius, 12px);
    --font: var(--coop-font, inherit);
    color: var(--ink);
    font-family: var(--font);
    /* The text is French or English, even in a page written from right to left. */
    direction: ltr;
  }
`
