// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepLastVersions } from '../../../src/platform/offline/last-versions.ts'
import { PlayedCaches, type PlayedCache } from './play-caches.ts'

const scope = 'https://waymark.example/sub/'
const chunk = (name: string) => `${scope}assets/${name}.js`
const shell = (revision: string) => `${scope}en/shell.html?__WB_REVISION__=${revision}`

let caches: PlayedCaches
let files: PlayedCache

beforeEach(() => {
  caches = new PlayedCaches()
  files = caches.cache('files')
  vi.stubGlobal('caches', caches)
})

afterEach(() => vi.unstubAllGlobals())

/** Installs a version that has one chunk of its own, one of all versions, and a shell. */
function install(version: string): string[] {
  const keys = [chunk('common'), chunk(version), shell(version)]
  caches.cache('files', keys)
  return keys
}

/** Lets an installed version take over. */
const activate = (keys: string[], others: object = {}) =>
  keepLastVersions(files as unknown as Cache, keys, {
    scope,
    installing: null,
    waiting: null,
    ...others,
  } as ServiceWorkerRegistration)

const held = (...urls: string[]) => urls.map((url) => files.entries.has(url))

it('keeps the files of the two versions that were in use before', async () => {
  for (const version of ['one', 'two', 'three', 'four']) await activate(install(version))
  expect(held(chunk('one'), chunk('two'), chunk('three'), chunk('four'))).toEqual([
    false,
    true,
    true,
    true,
  ])
  expect(held(chunk('common'), shell('four'), shell('one'))).toEqual([true, true, false])
})

it('does not count versions that never took over, and removes their files', async () => {
  await activate(install('one'))
  for (const version of ['two', 'three', 'four']) install(version)
  files.entries.set(chunk('half'), 'of an installation that failed')
  await activate(install('five'))
  expect(held(chunk('one'), chunk('five'))).toEqual([true, true])
  expect(held(chunk('two'), chunk('three'), chunk('four'), chunk('half'))).toEqual(
    Array(4).fill(false),
  )
})

it.each(['installing', 'waiting'])('leaves a version alone that is %s meanwhile', async (state) => {
  await activate(install('one'))
  const two = install('two')
  install('three')
  await activate(two, { [state]: {} })
  expect(held(chunk('one'), chunk('two'), chunk('three'), shell('three'))).toEqual(
    Array(4).fill(true),
  )
})

it('counts a version once that takes over again', async () => {
  await activate(install('one'))
  for (let i = 0; i < 3; i++) await activate(install('two'))
  expect(held(chunk('one'), chunk('two'))).toEqual([true, true])
})

it('takes over the files of versions that had a cache each, and removes these', async () => {
  caches.cache('waymark-0123456789ab', [chunk('old'), shell('old')])
  caches.cache('waymark-ba9876543210', [chunk('older')])
  await activate(install('one'))
  expect(await caches.keys()).toEqual(['files'])
  expect(held(chunk('old'), chunk('older'), chunk('one'))).toEqual([true, true, true])
})

it('keeps what a version needs whose note the browser has thrown away', async () => {
  await activate(install('one'))
  files.entries.clear()
  install('one')
  await activate(install('two'))
  expect(held(chunk('one'), chunk('two'))).toEqual([true, true])
})

it('leaves the caches of other deployments and other programs alone', async () => {
  const others = {
    'waymark-0123456789ab': ['https://waymark.example/assets/a.js'],
    'waymark-abcdefabcdef': [`${scope}deeper/assets/a.js`],
    'waymark-something': [chunk('a')],
    'precache-0123456789ab': [chunk('a')],
  }
  for (const [name, urls] of Object.entries(others)) caches.cache(name, urls)
  await activate(install('one'))
  expect(await caches.keys()).toEqual(['files', ...Object.keys(others)])
})
