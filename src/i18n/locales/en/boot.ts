export default {
  page: 'A file of this page has not come. You can read on, and tick: ticks are kept in this browser. Everything else works once the file is there. Waymark asks for it again by itself, and at once when the network is back.',
  shell:
    'This page cannot be shown yet, because a file of it has not come. What you ticked and wrote before is safe in this browser. Waymark asks for the file again by itself, and at once when the network is back.',
  retry: 'Ask again now',
} as const
