import type {} from 'coop-elements/react'
import { useState } from 'react'

const wishes = [
  { kind: 'lend', words: 'Emprunter' },
  { kind: 'give', words: 'Recevoir un don' },
] as const

/** A page of a town hall in React 19: what is chosen is an attribute of the element, what happens in it comes back as an event. */
export function OffersPage({ server, site }: { readonly server: string; readonly site: string }) {
  const [wish, setWish] = useState<(typeof wishes)[number]['kind']>('lend')
  const [opened, setOpened] = useState<readonly string[]>([])
  return (
    <main>
      <h1>Mairie</h1>
      {wishes.map(({ kind, words }) => (
        <button key={kind} type="button" aria-pressed={kind === wish} onClick={() => setWish(kind)}>
          {words}
        </button>
      ))}
      <p role="status">Offres regardées : {opened.length}</p>
      <coop-offer-board
        site={site}
        kind={wish}
        heading-level={2}
        onoffer-opened={({ detail }) => setOpened((before) => [...before, detail.offerId])}
      >
        <a href={`${server}/s/${site}/offres`}>Voir les offres</a>
      </coop-offer-board>
    </main>
  )
}
