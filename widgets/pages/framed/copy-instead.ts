/** Where no tab may be opened, the address is shown to copy, where it was pressed: a frame may be higher than the screen. */
export function copyInstead(address: string, fromTop: number): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.away')
  const words = dialog?.querySelector('a')
  if (!dialog || !words) return
  words.textContent = address
  words.href = address
  dialog.style.insetBlockStart = `${Math.max(8, Math.min(fromTop - 40, innerHeight - 200))}px`
  if (!dialog.open) dialog.showModal()
  getSelection()?.selectAllChildren(words)
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close(), { once: true })
}
