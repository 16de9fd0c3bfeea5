import type { Translated } from '../../resources.ts'
import type en from '../en/glossary.ts'

export default {
  title: '术语表 · 路标',
  heading: '术语表',
  description: 'AI 术语的中英对照，每条附简短解释。',
  filter: '查找术语',
  shown_other: '找到 {{count, number}} 条',
  nothing: '没有这条术语。',
  letters: '拼音首字母',
  note: '展开细说',
  where: '读这些作品时最用得上',
} satisfies Translated<typeof en>
