/* global addEventListener, document, DOMParser, fetch, location */
const list = document.querySelector('[data-mails]')
const status = document.querySelector('[role=status]')
const numberOf = (line) => Number(line.dataset.number)
let come = 0

/** The open mail is read on the page, not in a window within it. */
const frame = document.querySelector('iframe')
function fit() {
  const page = frame?.contentDocument?.documentElement
  if (!page?.querySelector('body')?.firstElementChild) return
  frame.style.height = '0'
  frame.style.height = `${page.scrollHeight + 2}px`
}
frame?.addEventListener('load', fit)
addEventListener('resize', fit)
fit()

/** What has come since is put on top: what is being read or pointed at stays where it is. */
async function look() {
  const response = await fetch(location.href.includes('/inbox/') ? `/demo/inbox${location.search}` : location.href)
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const newest = Math.max(0, ...[...list.children].map(numberOf))
  const arrived = [...page.querySelectorAll('[data-mails] > li')].filter((line) => numberOf(line) > newest)
  if (arrived.length === 0) return
  list.prepend(...arrived)
  document.querySelector('.empty')?.remove()
  const { one, many } = status.dataset
  come += arrived.length
  status.textContent = come === 1 ? one : many.replace('#', String(come))
}

async function keepLooking() {
  if (document.visibilityState === 'visible') await look().catch(() => {})
  setTimeout(keepLooking, 2000)
}

setTimeout(keepLooking, 2000)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') look().catch(() => {})
})
