import { useRouter } from '@tanstack/react-router'
import { useMessages } from '../i18n/use-messages.ts'

function focusField(): boolean {
  const field = document.querySelector<HTMLInputElement>('#search-field')
  field?.focus()
  field?.select()
  return field !== null
}

/** Goes to the search page, unless it is shown already, and puts the focus into its field. */
export function useOpenSearch(): () => void {
  const router = useRouter()
  const { lang } = useMessages()
  return () => {
    if (focusField()) return
    const stop = router.subscribe('onRendered', () => {
      stop()
      // After the new page has taken the focus to its beginning.
      setTimeout(focusField)
    })
    void router.navigate({ to: '/$lang/search', params: { lang } })
  }
}
