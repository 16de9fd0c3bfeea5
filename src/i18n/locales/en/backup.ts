export default {
  heading: 'Backup',
} as const
