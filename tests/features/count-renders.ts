/**
 * Counts which components render, through the hook that React offers to its developer
 * tools. It must be imported before anything that imports `react-dom`, because React
 * looks for the hook as it starts.
 */

/** The parts of React's own tree that are read here. */
interface Fiber {
  type: unknown
  flags: number
  child: Fiber | null
  sibling: Fiber | null
  /** The same place in the tree of the commit before; null where it was mounted now. */
  alternate: Fiber | null
}

/** React's flag on a component that was called, and not passed over, in a commit. */
const performedWork = 1

let rendered: string[] = []

Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_renderer: number, { current }: { current: Fiber }) => visit(current),
    onPostCommitFiberRoot: () => {},
    onCommitFiberUnmount: () => {},
  },
})

function visit(fiber: Fiber): void {
  const name = nameOf(fiber.type)
  if (name !== undefined && fiber.flags & performedWork) rendered.push(name)
  // Below a place that React passed over stands the very tree of the commit before.
  if (fiber.alternate?.child === fiber.child) return
  for (let child = fiber.child; child; child = child.sibling) visit(child)
}

/** The name of a component; undefined for an element, a fragment, a context, a `memo` around another. */
function nameOf(type: unknown): string | undefined {
  if (typeof type === 'function') return type.name
  if (typeof type !== 'object' || type === null || !('render' in type)) return undefined
  return nameOf(type.render) || 'forwardRef'
}

/** How often each component rendered since the last call, by name. */
export function takeRenders(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of rendered) counts[name] = (counts[name] ?? 0) + 1
  rendered = []
  return counts
}
