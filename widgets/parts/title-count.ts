/** How much is unread stands before the title of a page of ours, as tabs show it: « (2) Prêts et demandes ». */
export function countInTitle(unread: number): void {
  const plain = document.title.replace(/^\(\d+\) /, '')
  const title = unread > 0 ? `(${unread}) ${plain}` : plain
  if (title !== document.title) document.title = title
}
