type Days = { readonly from: string; readonly to: string }

const board = (site: string) => `/s/${site}/offres`

type At = { readonly site: string; readonly lang?: string }

/** The days go after `#`, as the offer does: no server's log has what somebody wants to borrow. */
export function askPath({ site, lang = '' }: At, offer: string, days: Days | undefined): string {
  const when = days ? `?${new URLSearchParams({ from: days.from, to: days.to })}` : ''
  return `${board(site)}${lang && `?lang=${lang}`}#demander-${offer}${when}`
}

/** Where the same may be found elsewhere. */
export const alikePath = (site: string, asked: Readonly<Record<string, string>>): string =>
  `${board(site)}?${new URLSearchParams(asked)}`
