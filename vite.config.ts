import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { catalogue } from './src/build/catalogue-plugin.ts'
import { devPages } from './src/build/dev-pages-plugin.ts'
import { previewServer } from './src/build/preview-plugin.ts'
import { staticSite } from './src/build/static-site-plugin.ts'

const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage: string }

/** Where the site will be served: `WAYMARK_URL`, or `homepage` of package.json. */
const home = new URL(process.env['WAYMARK_URL'] ?? homepage)

export default defineConfig({
  base: home.pathname,
  plugins: [react(), catalogue(), staticSite({ origin: home.origin }), devPages(), previewServer()],
  build: { target: 'es2022', cssCodeSplit: false },
})
