import type { Translated } from '../../resources.ts'
import type en from '../en/boot.ts'

export default {
  page: '这一页需要的一个文件还没有加载成功。正文照常可读，也可以勾选，勾选会记在这个浏览器里；其他功能要等文件加载好才能用。路标会自动重试，网络一恢复就马上再试。',
  shell:
    '这一页需要的一个文件还没有加载成功，暂时无法显示。之前的勾选和笔记存在这个浏览器里，不受影响。路标会自动重试，网络一恢复就马上再试。',
  retry: '立即重试',
} satisfies Translated<typeof en>
