import type { Topic } from '../../../content/schema.ts'

/** Names of the subjects. Apart from the other messages, because few pages need them. */
export default {
  foundations: 'Foundations',
  transformers: 'Transformers',
  tokenization: 'Tokenization',
  training: 'Training',
  scaling: 'Scaling',
  alignment: 'Alignment',
  reasoning: 'Reasoning',
  retrieval: 'Retrieval',
  agents: 'Agents',
  prompting: 'Prompting',
  security: 'Security',
  evaluation: 'Evaluation',
  vision: 'Vision',
  audio: 'Audio',
  video: 'Video generation',
  '3d': '3D',
  code: 'Code',
  biology: 'Biology and medicine',
  multimodal: 'Multimodal',
  'open-models': 'Open models',
  infrastructure: 'Infrastructure',
  applications: 'Applications',
  market: 'Market',
  society: 'Society',
} satisfies Record<Topic, string>
