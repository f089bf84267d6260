import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = 'http://127.0.0.1:4747'

/** The three fonts that every page is set in. */
const firstFonts =
  /\/(?:inter-latin-wght-normal|source-serif-4-latin-opsz-(?:normal|italic))-[^/]+\.woff2$/

/** Lets the fonts come with the script, not after the styles have been read. */
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => firstFonts.test(`/${file}`))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: `/${file}`,
            crossorigin: '',
          },
          injectTo: 'head' as const,
        })),
  },
}

export default defineConfig({
  root: 'src/web',
  plugins: [react(), preloadFonts],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The content policy allows no inline script and no data: fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What several pages share comes in one piece: in small ones the first page is a dozen requests more.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
    },
  },
  server: {
    proxy: {
      '^/api/': {
        target: server,
        changeOrigin: true,
        // The server refuses foreign origins; in development the page comes from Vite's port.
        headers: { origin: server },
      },
    },
  },
})
