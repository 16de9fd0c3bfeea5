import { createRoute } from '@tanstack/react-router'
import { Shell } from '../shell.tsx'
import { inFrame, langOf, pageOutlines, pageWords } from './page.ts'
import { rootRoute } from './root.tsx'

/** Every page of one language, with the frame around it. */
export const langRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$lang',
  loader: async ({ params }) => {
    const lang = langOf(params)
    const [words, index] = await Promise.all([pageWords(lang), pageOutlines(lang)])
    return { words, index }
  },
  component: Shell,
  ...inFrame,
})
