export default {
  title: 'Papers desk · Waymark',
  cite: 'Cite',
  heading: 'Papers desk',
  description: 'Copy or save citations as BibTeX, RIS or CSL-JSON.',
} as const
