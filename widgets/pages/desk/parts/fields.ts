export function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
    ? target.value
    : ''
}

export const isTicked = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.checked
