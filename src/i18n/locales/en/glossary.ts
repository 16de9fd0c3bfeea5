export default {
  title: 'Glossary · Waymark',
  heading: 'Glossary',
  description: 'The terms of AI in English and Chinese, each with a short definition.',
} as const
