export default {
  heading: 'Your note',
} as const
