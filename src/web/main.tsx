import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import './look/tokens.css'
import './look/desk.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { theme } from './look/theme.ts'
import { healthQuery, settingsQuery } from './queries.ts'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'

const fonts = [
  '1em "Inter Variable"',
  '1em "Source Serif 4 Variable"',
  'italic 1em "Source Serif 4 Variable"',
]
/** The longest wait for fonts, in milliseconds: they come from this machine. */
const fontPatience = 500

/** The fonts are there before the first word, so that no line moves when they arrive. */
async function fontsLoaded() {
  const patience = new Promise((resolve) => setTimeout(resolve, fontPatience))
  await Promise.race([Promise.allSettled(fonts.map((font) => document.fonts.load(font))), patience])
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element')
const desk = createRoot(root)
// The page's own part comes while the fonts do, and so does what the desk and the page ask first.
void queryClient.prefetchQuery(healthQuery)
void queryClient.prefetchQuery(settingsQuery)
void Promise.all([fontsLoaded(), router.load()]).then(() =>
  desk.render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  ),
)
