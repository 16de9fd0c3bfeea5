export default {
  page: 'A file this page needs has not loaded yet. You can read on and tick: ticks are kept in this browser. Everything else works once the file is here. Waymark keeps trying by itself, and tries at once when the network is back.',
  shell:
    'This page cannot be shown yet, because a file it needs has not loaded. What you ticked and wrote before is safe in this browser. Waymark keeps trying by itself, and tries at once when the network is back.',
  retry: 'Try again now',
} as const
