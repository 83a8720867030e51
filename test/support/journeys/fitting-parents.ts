/** Parents that are as wide as what is in them, or let it be as narrow as it can, and two that do not. */
const styles = {
  block: '',
  flex: 'display: flex',
  'inline flex': 'display: inline-flex',
  'flex column, centred': 'display: flex; flex-direction: column; align-items: center',
  'flex beside words': 'display: flex',
  float: 'float: left',
  'inline block': 'display: inline-block',
  absolute: 'position: absolute',
  'max-content': 'width: max-content',
  'fit-content': 'width: fit-content',
  'grid, centred': 'display: grid; justify-items: center',
  'grid of one track': 'display: grid; grid-template-columns: auto',
  'table cell': 'display: table-cell',
} as const

/** A page of a partner's with each of them, and in it a board, within a block as the guide asks for. */
export const pageOfParents = (ours: string): string => `<!doctype html>
  <html lang="fr">
    <head>
      <meta name="viewport" content="width=device-width" />
      <title>Mairie</title>
      <script type="module" src="${ours}/v1/coop.js"></script>
    </head>
    <body style="margin: 0">
      <main style="padding: 24px"><h1>Mairie</h1>${fittingParents}</main>
    </body>
  </html>`

const fittingParents = Object.entries(styles)
  .map(
    ([name, style]) => `<section style="position: relative; overflow: hidden; min-height: 60px">
      <div data-parent="${name}" style="${style}"><div><coop-offer-board site="ville-de-lomme"></coop-offer-board></div>${name.endsWith('words') ? '<aside>Agenda</aside>' : ''}</div>
    </section>`,
  )
  .join('\n')

/** By parent, how wide its board is, of boards narrower than 280 px, than there is room for and than four fifths of the screen. */
export function narrowBoards(): Record<string, number> {
  const room = document.querySelector('main section')?.clientWidth ?? 0
  const boards = [...document.querySelectorAll('[data-parent] coop-offer-board')]
  const widths = boards.map((board) => {
    const { width } = board.getBoundingClientRect()
    return [board.closest<HTMLElement>('[data-parent]')?.dataset['parent'] ?? '', Math.round(width)] as const
  })
  return Object.fromEntries(widths.filter(([, width]) => width < Math.floor(Math.min(280, room, innerWidth * 0.8))))
}
