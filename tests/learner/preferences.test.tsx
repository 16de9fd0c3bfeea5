// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { preferencesKey } from '../../src/learner/preferences-key.ts'

const chosen = {
  lang: 'zh',
  theme: 'dark',
  folded: ['ai-canon/foundations'],
  ownLanguageFirst: false,
  singleKeys: false,
}
const none = {
  lang: null,
  theme: 'system',
  folded: [],
  ownLanguageFirst: true,
  singleKeys: true,
}

const keep = (value: unknown) => localStorage.setItem(preferencesKey, JSON.stringify(value))
const kept = (): unknown => JSON.parse(localStorage.getItem(preferencesKey) ?? 'null')

/** The module as a page that was just opened has it. */
const opened = () => import('../../src/learner/preferences.ts')

/** Another tab keeps something: this one hears of it. */
function keepInOtherTab(value: unknown) {
  keep(value)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: preferencesKey })))
}

beforeEach(() => {
  vi.resetModules()
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the preferences', () => {
  it('are those of no choice until they are read, and nothing is written by reading', async () => {
    keep(chosen)
    const { currentPreferences, startPreferences } = await opened()
    expect(currentPreferences()).toEqual(none)
    expect(kept()).toEqual(chosen)
    startPreferences()
    expect(currentPreferences()).toEqual(chosen)
    expect(kept()).toEqual(chosen)
  })

  it('are kept as a bare object, as every version wrote them and the script in the head reads them', async () => {
    const { setPreferences, startPreferences } = await opened()
    startPreferences()
    setPreferences({ theme: 'dark' })
    expect(kept()).toEqual({ ...none, theme: 'dark' })
    setPreferences({ lang: 'en', folded: ['ai-canon/foundations'] })
    expect(kept()).toEqual({ ...none, theme: 'dark', lang: 'en', folded: ['ai-canon/foundations'] })
  })

  it.each([
    ['not JSON', '{"theme":"dark"', none],
    ['not an object', '"dark"', none],
    [
      'of other kinds',
      '{"theme":"pink","lang":"fr","folded":[1,"a/b"]}',
      { ...none, folded: ['a/b'] },
    ],
    ['of an older version, which knew fewer', '{"theme":"light"}', { ...none, theme: 'light' }],
  ])('make sense where what is kept is %s', async (_, text, expected) => {
    localStorage.setItem(preferencesKey, text)
    const { currentPreferences, startPreferences } = await opened()
    startPreferences()
    expect(currentPreferences()).toEqual(expected)
  })

  it('follow another tab, and write nothing back', async () => {
    const { currentPreferences, startPreferences } = await opened()
    startPreferences()
    // A newer version there may keep more than this one knows; writing back would lose it.
    keepInOtherTab({ ...chosen, font: 'large' })
    expect(currentPreferences()).toEqual(chosen)
    expect(kept()).toEqual({ ...chosen, font: 'large' })
    localStorage.removeItem(preferencesKey)
    window.dispatchEvent(new StorageEvent('storage', { key: preferencesKey }))
    expect(currentPreferences()).toEqual(none)
  })

  it('hold for the session in a browser that keeps nothing', async () => {
    const denied = () => {
      throw new DOMException('', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied })
    const { currentPreferences, setPreferences, startPreferences } = await opened()
    startPreferences()
    setPreferences({ theme: 'dark' })
    expect(currentPreferences()).toEqual({ ...none, theme: 'dark' })
  })

  it('of a backup are taken over as far as they make sense, and kept', async () => {
    const { restorePreferences, startPreferences } = await opened()
    startPreferences()
    restorePreferences({ theme: 'light', lang: 'fr', weeklyHours: 5 })
    expect(kept()).toEqual({ ...none, theme: 'light' })
  })

  it('of a backup that does not know one of them leave that as it is', async () => {
    const { restorePreferences, setPreferences, startPreferences } = await opened()
    startPreferences()
    setPreferences({ singleKeys: false })
    restorePreferences({ theme: 'light' })
    expect(kept()).toEqual({ ...none, theme: 'light', singleKeys: false })
  })

  it('render a component only where what it takes from them changed', async () => {
    const { setPreferences, startPreferences, usePreferences } = await opened()
    startPreferences()
    const seen: boolean[] = []
    function Stage() {
      seen.push(usePreferences(({ folded }) => folded.includes('a/b')))
      return null
    }
    render(<Stage />)
    for (const folded of [['a/c'], ['a/b', 'a/c'], ['a/b']]) act(() => setPreferences({ folded }))
    act(() => setPreferences({ theme: 'dark' }))
    expect(seen).toEqual([false, true])
  })
})
