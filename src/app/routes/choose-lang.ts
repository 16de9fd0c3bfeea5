import { createRoute, redirect } from '@tanstack/react-router'
import { rootRoute } from './root.tsx'

/** `/` goes on to a language. */
export const chooseLangRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async () => {
    const { preferredLang } = await import('../preferred-lang.ts')
    throw redirect({ to: '/$lang', params: { lang: preferredLang() }, replace: true })
  },
})
