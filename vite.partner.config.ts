import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page on a partner's own device: built apart, so that its server holds nothing of the others. */
export default defineConfig({
  root: 'src/web/partner-page',
  plugins: [react()],
  build: {
    outDir: '../../../dist/partner',
    emptyOutDir: true,
    target: 'es2022',
    // The content policy allows no inline script and no data: fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
})
