import { changesRoute } from './changes.tsx'
import { chooseLangRoute } from './choose-lang.ts'
import { citeRoute } from './cite.tsx'
import { glossaryRoute } from './glossary.tsx'
import { homeRoute } from './home.tsx'
import { langRoute } from './lang.tsx'
import { linksRoute } from './links.tsx'
import { pathRoute } from './path.tsx'
import { rootRoute } from './root.tsx'
import { searchRoute } from './search.tsx'
import { settingsRoute } from './settings.tsx'
import { workRoute } from './work.tsx'

/** Every address of the app. */
export const routeTree = rootRoute.addChildren([
  chooseLangRoute,
  langRoute.addChildren([
    homeRoute,
    pathRoute,
    workRoute,
    searchRoute,
    glossaryRoute,
    citeRoute,
    linksRoute,
    changesRoute,
    settingsRoute,
  ]),
])
