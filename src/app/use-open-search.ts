import { useRouter } from '@tanstack/react-router'
import { useLang } from '../i18n/use-translation.ts'

/** How long letters are kept for a search page that does not come, in milliseconds. */
const patience = 5000

/** Puts the focus into the search field and `typed` in place of what it holds, if it is there. */
function focusField(typed = ''): void {
  const field = document.querySelector<HTMLInputElement>('#search-field')
  if (!field) return
  field.focus()
  field.select()
  if (!typed) return
  field.setRangeText(typed, 0, field.value.length, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Keeps letters from being commands, or lost. @returns a function that ends this and gives them. */
function catchLetters(): () => string {
  let typed = ''
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    typed += event.key
  }
  document.addEventListener('keydown', onKeyDown, true)
  return () => {
    document.removeEventListener('keydown', onKeyDown, true)
    return typed
  }
}

/**
 * Goes to the search page, unless it is shown already, and puts the focus into its
 * field. What is typed on the way there arrives in the field.
 */
export function useOpenSearch(): () => void {
  const router = useRouter()
  const lang = useLang()
  return () => {
    if (/^\/[^/]+\/search\/?$/.test(router.state.location.pathname)) return focusField()
    const letters = catchLetters()
    const late = setTimeout(letters, patience)
    const stop = router.subscribe('onRendered', () => {
      stop()
      clearTimeout(late)
      // After the new page has taken the focus to its beginning, in the effects of this render.
      requestAnimationFrame(() => setTimeout(() => focusField(letters())))
    })
    void router.navigate({ to: '/$lang/search', params: { lang } })
  }
}
