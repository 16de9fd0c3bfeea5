import { leaveEvent } from './unsaved.ts'

/** Speaks for every field that holds a text, when the page is to be loaded again; `data-kept` marks texts that are kept. */
export function watchFields(): void {
  addEventListener(leaveEvent, (event) => {
    if (hasTyped()) event.preventDefault()
  })
}

function hasTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type=checkbox], [type=radio])',
  )
  return [...fields].some(
    ({ value, readOnly, dataset }) => value !== '' && !readOnly && dataset['kept'] === undefined,
  )
}
