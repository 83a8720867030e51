import type { DemoTown } from './demo-town.js'

export type PageParts = {
  readonly html?: string
  readonly head?: string
  readonly style?: string
  readonly before?: string
  readonly element?: string
  readonly after?: string
  readonly script?: string
  readonly headers?: Record<string, string>
}

/** The height that a page keeps free for its board. */
export const reserved = 'coop-offer-board { display: block; min-block-size: 100svh }'
/** Pages as a town may have them, with a board; each fault changes one thing. */
export function townPages(town: () => DemoTown) {
  const ours = () => town().server.url
  const script = (address = '/v1/coop.js', type = 'type="module"') =>
    `<script ${type} src="${ours()}${address}"></script>`
  const board = (attributes = 'site="ville-de-lomme"', tag = 'coop-offer-board') =>
    `<${tag} ${attributes}><a href="${ours()}/s/ville-de-lomme/offres">Voir les offres</a></${tag}>`

  function pageOf(parts: PageParts = {}): string {
    const { html = '<html lang="fr">', head = '', style = reserved, before = '<h1>Bien vivre à Lomme</h1>' } = parts
    const { element = board(), after = '', headers = {} } = parts
    const text = `<!doctype html>${html}<meta charset="utf-8"><title>Mairie</title><link rel="icon" href="data:,">
      <meta name="viewport" content="width=device-width, initial-scale=1">${head}
      <style>${style}</style>${before}${element}<p>Horaires de la mairie</p>${after}${parts.script ?? script()}`
    return town().hosts.page(text, headers)
  }

  const policy = (changed: Readonly<Record<string, string>>): Record<string, string> => {
    const all = { 'script-src': ours(), 'connect-src': ours(), 'img-src': `${ours()} data:`, ...changed }
    return {
      'content-security-policy': Object.entries(all)
        .map((each) => each.join(' '))
        .join('; '),
    }
  }

  const framed = (sandbox: string): string =>
    town().hosts.page(
      `<!doctype html><html lang="fr"><title>Autour</title><iframe title="La page" ${sandbox} width="900" height="700" src="${pageOf()}#coop-test"></iframe>`,
    )

  return { ours, script, board, pageOf, policy, framed }
}

export type TownPages = ReturnType<typeof townPages>
