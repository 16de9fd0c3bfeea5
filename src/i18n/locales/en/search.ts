export default {
  title: 'Search · Waymark',
  heading: 'Search',
  description: 'Find a work by title, maker, subject or any of its addresses.',
} as const
