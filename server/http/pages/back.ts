/**
 * A link back to the partner's page that was left for ours, drawn where the script stands, before what follows. The
 * address is behind the `#` (`?from=…`, after the days of a request, which have a `from` too), where no server reads it, and
 * it is a link only to the origin that the browser names as the referrer: a link that somebody else made up leads nowhere.
 */
export const backScript = `const here = document.currentScript
const from = new URLSearchParams(location.hash.replace(/^[^?]*/, '')).getAll('from').at(-1)
const cameFrom = document.referrer
if (from && URL.canParse(from) && URL.canParse(cameFrom)) {
  const { host, href, origin, protocol } = new URL(from)
  if (/^https?:$/.test(protocol) && origin === new URL(cameFrom).origin) {
    const line = document.createElement('p')
    const link = document.createElement('a')
    line.className = 'led'
    link.href = href
    link.textContent = '‹ ' + here.dataset.words.replace('…', host)
    line.append(link)
    here.before(line)
  }
}
`
