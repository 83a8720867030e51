/* global addEventListener, document, location, XMLHttpRequest */
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

/** Read by the browser itself: text that becomes a page here would be refused by our own policy. */
function pageAt(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.responseType = 'document'
    request.onload = () => resolve(request.status === 200 ? request.response : undefined)
    request.onerror = reject
    request.open('GET', address)
    request.send()
  })
}

/** What has come since is put on top: what is being read or pointed at stays where it is. */
async function look() {
  const page = await pageAt(location.href.includes('/inbox/') ? `/demo/inbox${location.search}` : location.href)
  if (!page) return
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
