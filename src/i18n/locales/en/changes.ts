export default {
  title: 'What changed · Waymark',
  heading: 'What changed in the lists',
  description: 'Works that were added, moved, merged or retired since you last looked.',
} as const
