import type { Translated } from '../../resources.ts'
import type en from '../en/search.ts'

export default {
  title: '搜索 · 路标',
  heading: '搜索',
  description: '按标题、作者、主题或任意网址查找作品。',
  field: '标题、作者、主题或网址',
  loading: '正在准备目录……',
  found_other: '找到 {{count, number}} 部作品',
  similar_other: '没有拼写完全一致的，找到 {{count, number}} 部拼写相近的作品',
  part_other: '没有全部符合的，找到 {{count, number}} 部至少符合一半的作品',
  address_other: '这个网址对应 {{count, number}} 部作品',
  nothing: '没有找到「{{query}}」。',
  nothingHelp: '可以少输几个字，换成英文标题或作者名再试，或者从下面的主题里挑一个。',
  noAddress: '没有哪部作品用这个网址。',
  noAddressHelp: '这里只认得各部作品及其版本的网址，不妨改用标题来找。',
  more_other: '再显示 {{count, number}} 部',
  results: '搜索结果',
  ways: '怎样找作品',
  way: {
    title: '标题里的字词，中英文都行',
    maker: '作者或机构',
    kind: '讲什么、是什么类型',
    address: '它的任意网址、arXiv 编号或 DOI',
  },
  example: {
    title: '注意力',
    maker: '李宏毅',
    kind: '提示注入 论文',
    address: 'bilibili.com/video/BV1pu411o7BE',
  },
  subjects: '主题',
  keys: '在任何页面按 / 或 Ctrl K 都能来到这里，按 ↓ 进入结果。',
  keysWithCtrl: '在任何页面按 Ctrl K 都能来到这里，按 ↓ 进入结果。',
  citeLibrary: '引用全部作品',
} satisfies Translated<typeof en>
