import type { Translated } from '../../resources.ts'
import type en from '../en/links.ts'

export default {
  title: '链接 · 路标',
  heading: '链接',
  description: '按状态列出清单里的每个链接，以及你打不开的那些。',
  intro: '要标记打不开的链接，请到它所属作品的页面。',
  loading: '正在载入链接……',
  filter: '筛选',
  state: '状态',
  all: '全部链接（{{count, number}}）',
  counted: '{{state}}（{{count, number}}）',
  groups: {
    reported: '你打不开的',
    dead: '已失效',
    moved: '已换地址',
    unchecked: '从未核查',
    ok: '能打开',
  },
  none: '没有。',
  checked: '{{date, shortDay}}核查',
  own: '你填的地址：',
  takeBackOf: '撤回标记：《{{title}}》的{{edition}}',
  copy: '把我的标记复制成文字',
  copyHint: '路标不会发送任何东西。想告诉清单的维护者，请复制这段文字。',
  copied: '已复制。',
  byHand: '浏览器不允许复制，请手动复制这段文字：',
  text: {
    heading: '路标：打不开的链接（{{count, number}} 个）',
    edition: '版本：{{edition}}（{{id}}）',
    address: '地址：{{address}}',
    replacement: '可用地址：{{address}}',
  },
  takeBack: '撤回标记',
} satisfies Translated<typeof en>
