import type { Translated } from '../../resources.ts'
import type en from '../en/broken.ts'

export default {
  title: '出了点问题 · 路标',
  heading: '出了点问题',
  body: '这一页没能显示出来。之前的勾选都还在，它们与页面分开存放。请重新加载；如果还不行，试试首页。',
  reload: '重新加载',
  home: '去首页',
  details: '供反馈问题用的详情',
} satisfies Translated<typeof en>
