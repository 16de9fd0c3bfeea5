export default {
  title: 'Glossary · Waymark',
  heading: 'Glossary',
  description: 'The terms of AI in English and Chinese, each with a short definition.',
  filter: 'Find a term',
  shown_one: '{{count}} term',
  shown_other: '{{count}} terms',
  nothing: 'No such term here.',
  letters: 'Letters',
  note: 'More about it',
  where: 'Where it matters most',
  open: 'Open in the glossary',
} as const
