export default {
  title: 'Links · Waymark',
  heading: 'Links',
  description: 'Every link of the lists by its state, and the ones that do not work for you.',
} as const
