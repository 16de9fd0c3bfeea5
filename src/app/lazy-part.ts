import type { AsyncRouteComponent } from '@tanstack/react-router'
import { createElement, type ComponentType } from 'react'

/** The members of a module that are components, by name. */
type ComponentIn<M, K extends keyof M> = M[K] extends ComponentType<infer P> ? P : never

/**
 * A component in a file of its own, which must be loaded (`preload`) before it renders.
 * Unlike the router's `lazyRouteComponent` it does not keep a failure to itself until it
 * renders, when the page before is gone, and it does not load the page again by itself:
 * `preload` rejects where the file does not come, and asks again when it is called again.
 */
export function lazyPart<M, K extends keyof M>(
  load: () => Promise<M>,
  name: K,
): AsyncRouteComponent<ComponentIn<M, K>> {
  let Loaded: ComponentType<object> | undefined
  function Part(props: ComponentIn<M, K>) {
    if (!Loaded) throw new Error(`"${String(name)}" renders before it is loaded`)
    return createElement(Loaded, props as object)
  }
  const preload = async () => {
    Loaded ??= (await load())[name] as ComponentType<object>
  }
  return Object.assign(Part, { preload })
}
