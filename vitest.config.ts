import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { catalogue } from './src/build/catalogue-plugin.ts'

export default defineConfig({
  plugins: [react(), catalogue()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
  },
})
