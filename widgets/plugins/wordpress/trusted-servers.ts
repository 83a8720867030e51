/** Whether somebody who may has named the server of this link: what it answers is shown in the editor of whoever opens the page. */
export const isTrusted = (href: string, servers: readonly string[]): boolean =>
  URL.canParse(href) && servers.some((server) => new URL(server).origin === new URL(href).origin)
