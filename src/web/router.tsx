import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import {
  readAnswersSearch,
  readNewAnswerSearch,
  readPrintAnswersSearch,
} from './pages/answer/answer-search.ts'
import { readCardsSearch } from './pages/cards/cards-search.ts'
import { readCompareSearch } from './pages/loop/compare-search.ts'
import { readDrawSearch } from './pages/draw/draw-search.ts'
import { readLibrarySearch } from './pages/library/library-search.ts'
import { readNewGuideSearch } from './pages/library/new-guide-search.ts'
import { todayQuery } from './pages/today/today-query.ts'
import { readTodaySearch } from './pages/today/today-search.ts'
import { TodayPage } from './pages/today/TodayPage.tsx'
import { readRoundsSearch } from './pages/round/rounds-search.ts'
import { BrokenPage } from './parts/BrokenPage.tsx'
import { Desk } from './parts/Desk.tsx'
import { LostPage } from './parts/LostPage.tsx'
import { bankQuery } from './queries.ts'
import { queryClient } from './query-client.ts'

const root = createRootRoute({ component: Desk })

/** Asks for the bank while the page is on its way; the page waits for it where it needs it. */
const beginWithBank = () => {
  void queryClient.prefetchQuery(bankQuery)
}

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readTodaySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => {
    void queryClient.prefetchQuery(todayQuery(deps.minutes ?? 15))
  },
  // The first page that most see comes with the first script.
  component: TodayPage,
})
const draw = createRoute({
  getParentRoute: () => root,
  path: '/draw',
  validateSearch: readDrawSearch,
  loader: beginWithBank,
  component: lazyRouteComponent(() => import('./pages/draw/DrawPage.tsx'), 'DrawPage'),
})
const attempt = createRoute({
  getParentRoute: () => root,
  path: '/attempts/$attemptId',
  component: lazyRouteComponent(() => import('./pages/draw/AttemptPage.tsx'), 'AttemptPage'),
})
const bank = createRoute({
  getParentRoute: () => root,
  path: '/bank',
  loader: beginWithBank,
  component: lazyRouteComponent(() => import('./pages/bank/BankPage.tsx'), 'BankPage'),
})
const story = createRoute({
  getParentRoute: () => root,
  path: '/stories/$storyId',
  component: lazyRouteComponent(() => import('./pages/story/StoryPage.tsx'), 'StoryPage'),
})
const cards = createRoute({
  getParentRoute: () => root,
  path: '/cards',
  validateSearch: readCardsSearch,
  component: lazyRouteComponent(() => import('./pages/cards/CardsPage.tsx'), 'CardsPage'),
})
const ledger = createRoute({
  getParentRoute: () => root,
  path: '/stories/$storyId/ledger',
  component: lazyRouteComponent(() => import('./pages/ledger/LedgerPage.tsx'), 'LedgerPage'),
})
const bring = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('./pages/import/ImportPage.tsx'), 'ImportPage'),
})
const progress = createRoute({
  getParentRoute: () => root,
  path: '/progress',
  component: lazyRouteComponent(() => import('./pages/progress/ProgressPage.tsx'), 'ProgressPage'),
})
const rounds = createRoute({
  getParentRoute: () => root,
  path: '/rounds',
  validateSearch: readRoundsSearch,
  component: lazyRouteComponent(() => import('./pages/round/RoundsPage.tsx'), 'RoundsPage'),
})
const round = createRoute({
  getParentRoute: () => root,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => import('./pages/round/RoundPage.tsx'), 'RoundPage'),
})
const loops = createRoute({
  getParentRoute: () => root,
  path: '/loops',
  component: lazyRouteComponent(() => import('./pages/loop/LoopsPage.tsx'), 'LoopsPage'),
})
const loopFrame = createRoute({
  getParentRoute: () => root,
  path: '/loops/$loopId',
  component: lazyRouteComponent(() => import('./pages/loop/LoopFrame.tsx'), 'LoopFrame'),
})
const loop = createRoute({
  getParentRoute: () => loopFrame,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/loop/LoopPage.tsx'), 'LoopPage'),
})
const asked = createRoute({
  getParentRoute: () => loopFrame,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => import('./pages/loop/AskedPage.tsx'), 'AskedPage'),
})
const postmortem = createRoute({
  getParentRoute: () => loopFrame,
  path: '/postmortem',
  component: lazyRouteComponent(() => import('./pages/loop/PostmortemPage.tsx'), 'PostmortemPage'),
})
const compareLoops = createRoute({
  getParentRoute: () => root,
  path: '/loops/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./pages/loop/ComparePage.tsx'), 'ComparePage'),
})
const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('./pages/library/LibraryPage.tsx'), 'LibraryPage'),
})
const newGuide = createRoute({
  getParentRoute: () => root,
  path: '/library/new',
  validateSearch: readNewGuideSearch,
  component: lazyRouteComponent(() => import('./pages/library/NewGuidePage.tsx'), 'NewGuidePage'),
})
const guide = createRoute({
  getParentRoute: () => root,
  path: '/library/$slug',
  component: lazyRouteComponent(() => import('./pages/library/GuidePage.tsx'), 'GuidePage'),
})
const guideEditor = createRoute({
  getParentRoute: () => root,
  path: '/library/$slug/edit',
  component: lazyRouteComponent(() => import('./pages/library/EditGuidePage.tsx'), 'EditGuidePage'),
})
const answers = createRoute({
  getParentRoute: () => root,
  path: '/answers',
  validateSearch: readAnswersSearch,
  component: lazyRouteComponent(() => import('./pages/answer/AnswersPage.tsx'), 'AnswersPage'),
})
const newAnswer = createRoute({
  getParentRoute: () => root,
  path: '/answers/new',
  validateSearch: readNewAnswerSearch,
  component: lazyRouteComponent(() => import('./pages/answer/NewAnswerPage.tsx'), 'NewAnswerPage'),
})
const printAnswers = createRoute({
  getParentRoute: () => root,
  path: '/answers/print',
  validateSearch: readPrintAnswersSearch,
  component: lazyRouteComponent(
    () => import('./pages/answer/PrintAnswersPage.tsx'),
    'PrintAnswersPage',
  ),
})
const answer = createRoute({
  getParentRoute: () => root,
  path: '/stories/$storyId/answers/$answerId',
  component: lazyRouteComponent(() => import('./pages/answer/AnswerPage.tsx'), 'AnswerPage'),
})
const askFirst = createRoute({
  getParentRoute: () => root,
  path: '/library/$slug/practice',
  component: lazyRouteComponent(() => import('./pages/practice/AskFirstPage.tsx'), 'AskFirstPage'),
})
const practice = createRoute({
  getParentRoute: () => root,
  path: '/practices/$practiceId',
  component: lazyRouteComponent(() => import('./pages/practice/PracticePage.tsx'), 'PracticePage'),
})
const print = createRoute({
  getParentRoute: () => root,
  path: '/print',
  component: lazyRouteComponent(() => import('./pages/print/PrintPage.tsx'), 'PrintPage'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/SettingsPage.tsx'), 'SettingsPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    draw,
    attempt,
    bank,
    story,
    ledger,
    cards,
    bring,
    progress,
    rounds,
    round,
    loops,
    loopFrame.addChildren([loop, asked, postmortem]),
    compareLoops,
    library,
    newGuide,
    guide,
    guideEditor,
    answers,
    newAnswer,
    printAnswers,
    answer,
    askFirst,
    practice,
    print,
    settings,
  ]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: LostPage,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
