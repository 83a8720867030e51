import { connectTo } from 'coop-elements'
import 'coop-elements/offer-board'
import { createRoot } from 'react-dom/client'
import { OffersPage } from './offers-page.js'

const app = document.getElementById('app')
const { server, site } = app?.dataset ?? {}
if (app && server && site) {
  connectTo(server)
  createRoot(app).render(<OffersPage server={server} site={site} />)
}
