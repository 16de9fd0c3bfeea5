/** Renders pages to HTML for the build. Never part of what the browser loads. */
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { metaOf } from './routes/root.tsx'
import { createAppRouter } from './router.ts'

/** A page as the build writes it. */
export interface RenderedPage {
  html: string
  title: string
  description: string
}

/** Renders the page at an address such as `/en/paths/ai-canon`, base included. */
export async function render(url: string): Promise<RenderedPage> {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [url] }))
  await router.load()
  const html = renderToString(<RouterProvider router={router} />)
  const meta = router.state.matches.map(metaOf).findLast((meta) => meta !== undefined)
  return { html, title: meta?.title ?? '', description: meta?.description ?? '' }
}
