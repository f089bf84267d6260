import { createTheme } from '@mantine/core'

/** Mantine's components, dressed from the tokens of tokens.css. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  defaultRadius: 'md',
  radius: { md: '6px' },
  fontSizes: { sm: '0.875rem', md: '1rem', lg: '1.0938rem' },
  colors: {
    accent: [
      '#fbf1e9',
      '#f5e0cf',
      '#eec5a5',
      '#e3a578',
      '#d38a55',
      '#bb6d38',
      '#985024',
      '#7a3a16',
      '#5d2b0f',
      '#421d09',
    ],
  },
  respectReducedMotion: true,
})
