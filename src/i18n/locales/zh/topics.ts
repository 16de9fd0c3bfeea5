import type { Topic } from '../../../content/schema.ts'

/** Names of the subjects. Apart from the other messages, because few pages need them. */
export default {
  foundations: '基础知识',
  transformers: 'Transformer',
  tokenization: '分词',
  training: '训练',
  scaling: '规模定律',
  alignment: '对齐',
  reasoning: '推理',
  retrieval: '检索',
  agents: '智能体',
  prompting: '提示工程',
  security: '安全',
  evaluation: '评测',
  vision: '视觉',
  audio: '音频',
  video: '视频生成',
  '3d': '3D',
  code: '代码',
  biology: '生物医药',
  multimodal: '多模态',
  'open-models': '开源模型',
  infrastructure: '基础设施',
  applications: '应用',
  market: '市场',
  society: '社会',
} satisfies Record<Topic, string>
