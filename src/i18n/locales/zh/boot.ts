import type { Translated } from '../../resources.ts'
import type en from '../en/boot.ts'

export default {
  page: '这一页还有文件没加载到。正文可以照常读，也可以勾选，勾选会记在这个浏览器里；其他功能要等文件到了才能用。路标会自动重新加载它，网络一恢复就会再试。',
  shell:
    '这一页还有文件没加载到，暂时显示不了。之前的勾选和笔记都好好地存在这个浏览器里。路标会自动重新加载文件，网络一恢复就会再试。',
  retry: '现在再试',
} satisfies Translated<typeof en>
