/**
 * The name under which this deployment keeps something in localStorage: as it is at the root of
 * an origin, with the base behind it below a path, so that two deployments on one origin do not
 * write over each other. Not for what speaks of the database, which they share.
 */
export function ownKey(name: string): string {
  const base = import.meta.env.BASE_URL
  return base === '/' ? name : `${name}:${base}`
}
